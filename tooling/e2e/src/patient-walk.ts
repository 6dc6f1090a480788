import type { Page } from 'playwright-core'

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

/** Opens a link as its receiver does: the date of birth in Western years, then Continue. */
export const openLink = async (page: Page, { address, birthDate }: PatientLink): Promise<void> => {
  await page.goto(address)
  const [year = '', month = '', day = ''] = birthDate.split('-')
  await page.locator('label', { has: page.locator('input[name=calendar][value=western]') }).click()
  await page.locator('input[name=year]').fill(year)
  await page.locator('input[name=month]').fill(month)
  await page.locator('input[name=day]').fill(day)
  await page.locator('button[name=go][value=continue]:not([aria-hidden])').click()
  await page.locator('input[name=answer]').first().waitFor()
}

/** Answers the four scores, writes what worries, checks and sends. Works with and without script. */
export const answerCheckIn = async (page: Page, scores: readonly number[], worry: string): Promise<void> => {
  for (const score of scores) {
    const question = page.url()
    await page.locator('label', { hasText: new RegExp(`^${score}(?!\\d)`) }).first().click()
    // With script a tap moves on by itself; without, Continue does.
    await page.waitForURL((address) => address.href !== question, { timeout: 1500 }).catch(() => goOn(page))
    await page.waitForURL((address) => address.href !== question)
  }
  await page.locator('textarea').fill(worry)
  await goOn(page)
  await page.waitForURL(/check-answers/)
  await goOn(page)
}

const goOn = (page: Page): Promise<void> =>
  page.locator('button[name=go][value=continue]:not([aria-hidden])').click()
