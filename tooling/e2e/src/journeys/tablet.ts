import type { Browser } from 'playwright-core'
import { CHECK_IN_ANSWERS } from '../answers.ts'
import { answerPage, goOn, pageShown, typeBirthDate, walkTo } from '../patient-walk.ts'
import type { RunningSebone } from '../running-sebone.ts'
import type { AskedPatient } from '../staff-calls.ts'
import { keptBy } from './line-cut.ts'
import { visitorOf } from './visitor.ts'

const OWN_WORDS = '夜に足がつる'

/** What the second patient, or anybody with the tablet in hand, could find of the first. Empty where that is nothing. */
export async function twoPatientsInTurn(browser: Browser, server: RunningSebone, first: AskedPatient, second: AskedPatient): Promise<readonly string[]> {
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
  try {
    const landing = `${server.intake}/demo/ja/`
    await page.goto(`${landing}tablet`)
    await page.locator('main button[class*=primary]').click()
    await page.locator('main a[class*=primary]').click()
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
