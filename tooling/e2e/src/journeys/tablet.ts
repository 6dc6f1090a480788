import type { Browser } from 'playwright-core'
import { CHECK_IN_ANSWERS } from '../answers.ts'
import { answerPage, goOn, pageShown, typeBirthDate, walkTo } from '../patient-walk.ts'
import type { RunningSebone } from '../running-sebone.ts'
import type { AskedPatient } from '../staff-calls.ts'
import { keptBy } from './line-cut.ts'
import { visitorOf } from './visitor.ts'

const OWN_WORDS = '夜に足がつる'

/** A tablet that the clinic hands from one patient to the next. `found`: what somebody could find of whoever had it before. */
async function tabletOf(browser: Browser, server: RunningSebone) {
  const { page, context, leave } = await visitorOf(browser, { width: 768, language: 'ja', text: 100 })
  const found: string[] = []
  const openByCode = async ({ code, birthDate }: AskedPatient) => {
    await page.locator('input[name=code]').fill(code)
    await typeBirthDate(page, birthDate)
    await goOn(page)
    await page.waitForURL(/\/page\//)
  }
  const goBack = async (when: string) => {
    for (let step = 0; step < 4; step += 1) {
      await page.goBack({ timeout: 5000 }).catch(() => null)
      await page.waitForTimeout(150)
      const text = await page.locator('body').innerText().catch(() => '')
      if (text.includes(OWN_WORDS) || (await page.locator('input:checked').count()) > 0) found.push(`${when}, ${step + 1} steps back: answers`)
      if (/\/page\/|check-answers|done/.test(page.url())) found.push(`${when}, ${step + 1} steps back: ${page.url()}`)
    }
    const kept = await keptBy(page).catch(() => ({ texts: [], keys: [], files: [] }))
    if (kept.texts.length > 0 || kept.keys.length > 0) found.push(`${when}: something is kept`)
    const session = (await context.cookies()).find(({ name }) => name === 'sebone_patient')
    if (session) found.push(`${when}: the session lives`)
  }
  const landing = `${server.intake}/demo/ja/`
  const begin = async () => {
    await page.goto(`${landing}tablet`)
    await page.locator('main button[class*=primary]').click()
    await page.locator('main a[class*=primary]').click()
  }
  return { page, leave, found, landing, begin, openByCode, goBack }
}

/** What the second patient, or anybody with the tablet in hand, could find of the first. Empty where that is nothing. */
export async function twoPatientsInTurn(browser: Browser, server: RunningSebone, first: AskedPatient, second: AskedPatient): Promise<readonly string[]> {
  const { page, leave, found, landing, begin, openByCode, goBack } = await tabletOf(browser, server)
  try {
    await begin()
    await openByCode(first)
    await walkTo(page, { ...CHECK_IN_ANSWERS, worry: { worry: OWN_WORDS } })
    await goOn(page)
    await page.waitForURL(/done/)
    await page.locator('main button[class*=primary]').click()
    await page.waitForURL(landing)
    await goBack('after sending')

    await page.goto(landing)
    await openByCode(second)
    if ((await page.locator('input:checked').count()) > 0) found.push('the second patient sees an answer')
    if (pageShown(page) !== 'lowerBack') found.push(`the second patient begins at ${pageShown(page)}`)
    await answerPage(page, CHECK_IN_ANSWERS)
    await page.locator('button[name=go][value=stop]').click()
    await page.waitForURL(/saved/)
    await goBack('after stopping')
    return found
  } finally {
    await leave()
  }
}

const MINUTE = 60_000

/**
 * Somebody lays the tablet down in the middle of a page. The clock of the page is moved on: it asks after five minutes
 * without a touch, goes on when somebody is there, and ends by itself when nobody is. What could be found then.
 */
export async function tabletLaidDown(browser: Browser, server: RunningSebone, patient: AskedPatient): Promise<readonly string[]> {
  const { page, leave, found, landing, begin, openByCode, goBack } = await tabletOf(browser, server)
  const question = page.getByRole('alertdialog')
  try {
    await page.clock.install()
    await begin()
    await openByCode(patient)
    await walkTo(page, CHECK_IN_ANSWERS, /page\/worry/)
    // What is written is saved by itself after a pause: a clock moved on meanwhile would give it up.
    const saved = page.waitForResponse((answer) => answer.request().method() === 'POST')
    await page.locator('textarea').fill(OWN_WORDS)
    await saved
    const own = page.url()
    await page.clock.fastForward(4 * MINUTE)
    await page.locator('textarea').press('End')
    await page.clock.fastForward(4 * MINUTE)
    if (await question.isVisible()) found.push('asked four minutes after a touch')
    await page.clock.fastForward(MINUTE + 1000)
    await question.waitFor()
    await question.getByRole('button').click()
    await question.waitFor({ state: 'hidden' })
    await page.clock.runFor(1000)
    await page.clock.fastForward(2 * MINUTE)
    if (page.url() !== own || (await page.locator('textarea').inputValue()) !== OWN_WORDS) found.push('ended although somebody was there')
    await page.clock.fastForward(4 * MINUTE)
    await question.waitFor()
    // The minute begins with the effect that follows the drawing: a clock moved on before it would leave the whole minute.
    await page.clock.runFor(1000)
    await page.clock.fastForward(MINUTE + 1000)
    await page.waitForURL(landing)
    await goBack('after nobody was there')
    return found
  } finally {
    await leave()
  }
}
