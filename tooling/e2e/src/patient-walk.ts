import type { Page } from 'playwright-core'
import { CHECK_IN_ANSWERS, type Answered } from './answers.ts'

export interface PatientLink {
  readonly address: string
  /** Western, `1951-03-05`. */
  readonly birthDate: string
}

/** The fresh link that the demonstration clinic prints at its start. */
export const patientLinkIn = (output: string): PatientLink => {
  const address = /https?:\/\/\S+\/#[\w-]+/.exec(output)?.[0]
  const birthDate = /\d{4}-\d{2}-\d{2}/.exec(output.slice(output.indexOf('#')))?.[0]
  if (address === undefined || birthDate === undefined) throw new Error(`no patient link was printed:\n${output}`)
  return { address, birthDate }
}

/** The button that a person sees, and not the one that only the Enter key meets. */
export const CONTINUE = 'main button[name=go][value=continue]'

export const goOn = (page: Page): Promise<void> => page.locator(CONTINUE).click()

/** Types a date of birth in Western years, as it is asked on the first page. */
export const typeBirthDate = async (page: Page, birthDate: string): Promise<void> => {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  await page.locator('label', { has: page.locator('input[name=calendar][value=western]') }).click()
  await page.locator('input[name=year]').fill(year)
  await page.locator('input[name=month]').fill(month)
  await page.locator('input[name=day]').fill(day)
}

/** Opens a link as its receiver does: the date of birth, then Continue. Without script the code is typed too. */
export const openLink = async (page: Page, { address, birthDate }: PatientLink, code: string | null = null): Promise<void> => {
  await page.goto(address)
  if (code !== null) await page.locator('input[name=code]').fill(code)
  await typeBirthDate(page, birthDate)
  await goOn(page)
  await page.waitForURL(/\/(page\/|parts|check-answers|consents|done)/)
}

/** Opens the list beside the figure of the body. */
export const LIST = /^(一覧から選ぶ|Choose from a list)$/

/** The key of the page of questions that is shown, or the name of another page: `parts`, `consents`, `check-answers`. */
export const pageShown = (page: Page): string => new URL(page.url()).pathname.split('/').slice(3).pop() ?? ''

/** Gives the answers of one page by clicks on its labels and by typing, and no more; a tap may move on by itself. */
export const fillIn = async (page: Page, answers: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, value] of Object.entries(answers)) {
    const choice = page.locator(`input[name="${name}"][value="${value}"]`)
    if ((await choice.count()) > 0) {
      // Where the figure of the body stands, its list is one tap away.
      if ((await page.locator('div[hidden]', { has: choice }).count()) > 0) await page.getByRole('button', { name: LIST }).click()
      const folded = page.locator('details:not([open])', { has: choice })
      if ((await folded.count()) > 0) await folded.locator('summary').click()
      await page.locator('label', { has: choice }).or(page.locator(`label[for="${await choice.getAttribute('id')}"]`)).first().click()
    } else {
      const field = page.locator(`input[name="${name}"]:not([type=radio]):not([type=checkbox]), textarea[name="${name}"]`)
      if ((await field.count()) > 0) await field.fill(value)
    }
  }
}

/** From the page that is shown to the next one: a tap may have moved on by itself, else Continue does. */
export const answerPage = async (page: Page, answers: Answered): Promise<void> => {
  const from = page.url()
  const moved = (timeout = 15_000) => page.waitForURL((address) => address.href !== from, { timeout })
  const shown = pageShown(page)
  if (shown === 'parts') {
    await page.locator('main a[class*=primary]').click()
    return moved()
  }
  const given = answers[shown] ?? {}
  await fillIn(page, given)
  const movesOn = Object.keys(given).length > 0 && (await page.locator('[data-moves-on]').count()) > 0 && (await hasScript(page))
  // A tap before the script was there has only ticked the answer: then Continue goes on, as it does without script.
  if (!movesOn || !(await moved(2000).then(() => true, () => false))) await goOn(page)
  if (page.url() === from) await moved()
}

/** Whether the page's own script is there: only then the note about taps is seen, or heard. */
const hasScript = async (page: Page): Promise<boolean> =>
  page.evaluate('Object.keys(document.getElementById("app") ?? {}).length > 0').then(Boolean, () => false)

/** Answers page by page until the list of answers; tells the way. `before` is called at each page. */
export const walkTo = async (
  page: Page,
  answers: Answered,
  end: RegExp = /check-answers/,
  before: (shown: string) => Promise<void> = async () => {},
): Promise<readonly string[]> => {
  const way: string[] = []
  while (!end.test(page.url())) {
    const shown = pageShown(page)
    way.push(shown)
    await before(shown)
    await answerPage(page, answers)
    if (way.length > 60) throw new Error(`no end: ${way.join(' ')}`)
  }
  return way
}

/** Answers a check-in with these four scores, writes what worries, checks and sends. Works with and without script. */
export const answerCheckIn = async (page: Page, scores: readonly number[], worry: string): Promise<void> => {
  const areas = ['lowerBack', 'lowerLimbs', 'numbness', 'buttocks']
  const given = Object.fromEntries(areas.map((area, index) => [area, { [area]: String(scores[index] ?? 0) }]))
  await walkTo(page, { ...CHECK_IN_ANSWERS, ...given, worry: { worry } })
  await goOn(page)
}
