import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { CHECK_IN_ANSWERS, FIRST_INTAKE_ANSWERS_EN } from './answers.ts'
import { fillIn, openLink, pageShown, typeBirthDate, walkTo } from './patient-walk.ts'
import { inLanguage } from './journeys/visitor.ts'
import { startSebone, type RunningSebone } from './running-sebone.ts'
import { staffCalls, type StaffCalls } from './staff-calls.ts'

describe('a patient whose browser runs no script', () => {
  let browser: Browser
  let server: RunningSebone
  let page: Page
  let staff: StaffCalls

  beforeAll(async () => {
    browser = await startBrowser()
    server = await startSebone({ env: { LOG_LEVEL: 'silent' } })
    staff = await staffCalls(server)
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 }, locale: 'en-GB' })
    page = await context.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  const goOn = (): Promise<void> => page.getByRole('button', { name: /^(Continue|Send)/ }).last().click()

  test('opens the check-in with the short code, read off a message', async () => {
    const { code, birthDate } = await staff.patientAskedFor('checkIn')
    await page.goto(`${server.intake}/demo/en/`)
    await page.locator('input[name=code]').fill(code.toLowerCase())
    await typeBirthDate(page, birthDate)
    await goOn()
    await page.getByRole('heading', { name: /lower back/ }).waitFor()
  })

  test('is told at the field when no answer was chosen', async () => {
    await goOn()
    const summary = page.getByRole('alert')
    await summary.waitFor()
    expect(await page.title()).toMatch(/^Error/)
  })

  const choose = (score: number): Promise<void> =>
    page.locator('label', { hasText: new RegExp(`^${score}(?!\\d)`) }).first().click()
  const chosen = (): Promise<string> => page.locator('input[type=radio]:checked').inputValue()
  const answer = async (score: number): Promise<void> => {
    const before = page.url()
    await choose(score)
    await goOn()
    await page.waitForURL((address) => address.href !== before)
  }
  const switchTo = (language: string): Promise<void> =>
    page.getByRole('button', { name: language }).or(page.getByRole('link', { name: language })).click()

  test('changes the language with an answer chosen and not yet sent, and loses nothing', async () => {
    await answer(3)
    await choose(0)
    await switchTo('日本語')
    await page.getByRole('heading', { name: /脚/ }).waitFor()
    expect(await chosen()).toBe('0')
    await switchTo('English')
    await page.getByRole('heading', { name: /legs/ }).waitFor()
    expect(await chosen()).toBe('0')
  })

  test('answers the rest, checks, and sends', async () => {
    for (const score of [0, 10, 4]) await answer(score)
    await walkTo(page, { ...CHECK_IN_ANSWERS, worry: { worry: 'Stairs <b>are</b> hard.' } })
    await page.getByRole('heading', { name: /Check your answers/ }).waitFor()
    const answers = await page.getByRole('main').innerText()
    expect(answers).toContain('10')
    expect(answers).toContain('Stairs <b>are</b> hard.')
    await goOn()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(page.url()).toContain('/done')
  })

  test('sees the receipt again after a reload, and no answer on the page before it', async () => {
    const receipt = await page.getByText(/\w{5}-\w{5}/).first().innerText()
    await page.reload()
    expect(await page.getByText(/\w{5}-\w{5}/).first().innerText()).toBe(receipt)
    await page.goto(`${server.intake}/demo/en/page/lowerBack`)
    expect(await page.locator('input:checked').count()).toBe(0)
  })

  test('answers the whole first intake, places on the body by their list', async () => {
    const patient = await staff.patientAskedFor('firstIntake')
    await openLink(page, { ...patient, address: inLanguage(patient.address, 'en') }, patient.code)
    const way = await walkTo(page, FIRST_INTAKE_ANSWERS_EN)
    expect(way).toContain('numbArea')
    expect(await page.getByRole('main').innerText()).toContain('Taro Shiken')
    await goOn()
    await page.getByRole('heading', { name: 'We have received your answers' }).waitFor()
  })

  test('is told to call at once, and can go on', async () => {
    const patient = await staff.patientAskedFor('checkIn')
    await openLink(page, { ...patient, address: inLanguage(patient.address, 'en') }, patient.code)
    await page.goto(`${server.intake}/demo/en/page/signs`)
    await fillIn(page, { warningSigns: 'urine', warningSignsAfter: 'urine' })
    await goOn()
    await page.getByRole('heading', { name: 'Please call the clinic now' }).waitFor()
    await page.getByRole('link', { name: 'Go on with the questions' }).click()
    expect(pageShown(page)).not.toBe('call-now')
  })

  test('asks for a consultation without a link', async () => {
    await page.goto(`${server.intake}/demo/en/consultation`)
    await page.getByLabel('Your name').fill('Hanako Shiken')
    await page.getByLabel('What troubles you?').fill('My legs are numb.')
    await page.getByRole('button', { name: 'Send the request' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('Your name').inputValue()).toBe('Hanako Shiken')
    await page.getByLabel('Telephone', { exact: true }).fill('０９０-００００-００００')
    await page.getByRole('button', { name: 'Send the request' }).click()
    await page.getByRole('heading', { name: 'We have received your request' }).waitFor()
  })

  test('needs no sideways scrolling at 320 px', async () => {
    const narrow = await browser.newPage({ viewport: { width: 320, height: 700 } })
    for (const path of ['/', '/demo/ja/', '/demo/en/']) {
      await narrow.goto(server.intake + path)
      expect(await narrow.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(320)
    }
    await narrow.close()
  })
})
