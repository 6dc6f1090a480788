import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHECK_IN_ANSWERS, FIRST_INTAKE_ANSWERS } from './answers.ts'
import { startBrowser } from './browser.ts'
import { walkByKeyboard } from './journeys/by-keyboard.ts'
import { sendWithoutLine, walkWithCuts } from './journeys/line-cut.ts'
import { tabletLaidDown, twoPatientsInTurn } from './journeys/tablet.ts'
import { visitorOf } from './journeys/visitor.ts'
import { wholeForm } from './journeys/whole-form.ts'
import { answerPage, fillIn, goOn, openLink, pageShown, walkTo } from './patient-walk.ts'
import { startSebone, type RunningSebone } from './running-sebone.ts'
import { staffCalls, type StaffCalls } from './staff-calls.ts'

/** The patient app as patients meet it, once each; every width, language and text size: `npm run prove`. */
const PHONE_JA = { width: 390, language: 'ja', text: 100 } as const
const LARGE_EN = { width: 320, language: 'en', text: 200 } as const

describe('the patient app', () => {
  let browser: Browser
  let server: RunningSebone
  let staff: StaffCalls

  beforeAll(async () => {
    browser = await startBrowser()
    server = await startSebone({ env: { LOG_LEVEL: 'silent' } })
    staff = await staffCalls(server)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('the whole first intake: 390 px, Japanese', async () => {
    const { way, faults, titles, receipt } = await wholeForm(browser, await staff.patientAskedFor('firstIntake'), FIRST_INTAKE_ANSWERS, PHONE_JA)
    expect(faults).toEqual({})
    expect(way).toEqual(expect.arrayContaining(Object.keys(FIRST_INTAKE_ANSWERS)))
    expect(titles.every((title) => /.+ – せぼね見本クリニック$/.test(title))).toBe(true)
    expect(receipt).not.toBe('')
  })

  test('the check-in: 320 px, English, text at 200 %', async () => {
    const { faults, receipt } = await wholeForm(browser, await staff.patientAskedFor('checkIn'), CHECK_IN_ANSWERS, LARGE_EN)
    expect(faults).toEqual({})
    expect(receipt).not.toBe('')
  })

  test('the whole first intake by keyboard alone', async () => {
    const { page, leave } = await visitorOf(browser, PHONE_JA)
    await openLink(page, await staff.patientAskedFor('firstIntake'))
    const pages = await walkByKeyboard(page, FIRST_INTAKE_ANSWERS, /\/done/)
    expect(pages).toBeGreaterThan(30)
    await page.getByRole('heading', { name: '回答を受け付けました' }).waitFor()
    await leave()
  })

  test('a warning sign: the telephone at once, and staff know before the form is finished', async () => {
    const { page, leave } = await visitorOf(browser, PHONE_JA)
    const patient = await staff.patientAskedFor('firstIntake')
    await openLink(page, patient)
    await walkTo(page, FIRST_INTAKE_ANSWERS, /page\/signs/)
    await fillIn(page, { warningSigns: 'bowel' })
    await goOn(page)
    await page.getByRole('heading', { name: '今すぐクリニックにお電話ください' }).waitFor()
    expect(await page.locator('main a').first().getAttribute('href')).toMatch(/^tel:/)
    const alerts = JSON.stringify(await staff.ask('alerts.list', {}))
    expect(alerts).toContain(patient.patientId)
    expect(alerts).toContain('bowel')
    await page.locator('main a[data-within]').first().click()
    await walkTo(page, FIRST_INTAKE_ANSWERS)
    await goOn(page)
    await page.waitForURL(/done/)
    await leave()
  })

  test('the line cut at three pages, then loaded anew, then back: nothing lost, sent once, nothing readable kept', async () => {
    const patient = await staff.patientAskedFor('checkIn')
    const { cutAt, faults, list } = await walkWithCuts(browser, patient, { ...CHECK_IN_ANSWERS, worry: { worry: '階段がつらいです。' } }, PHONE_JA, [
      'lowerLimbs',
      'signs',
      'worry',
    ])
    expect(faults).toEqual([])
    expect(cutAt).toEqual(['lowerLimbs', 'signs', 'worry'])
    expect(list).toContain('階段がつらいです。')
    expect(list).not.toContain('まだ回答していません')
    expect(responsesOf(await staff.ask('patients.page', { patientId: patient.patientId }))).toBe(1)
  })

  test('sent without a line: it says so, and goes out once when the line is back', async () => {
    const patient = await staff.patientAskedFor('checkIn')
    expect(await sendWithoutLine(browser, patient, CHECK_IN_ANSWERS, PHONE_JA)).toMatch(/[0-9A-Z]{5}-[0-9A-Z]{5}/)
    expect(responsesOf(await staff.ask('patients.page', { patientId: patient.patientId }))).toBe(1)
  })

  test('begun on one device, finished on another', async () => {
    const [first, second] = [await visitorOf(browser, PHONE_JA), await visitorOf(browser, LARGE_EN)]
    const patient = await staff.patientAskedFor('checkIn')
    await openLink(first.page, patient)
    await walkTo(first.page, CHECK_IN_ANSWERS, /buttocks/)
    await openLink(second.page, patient)
    expect(pageShown(second.page)).toBe('buttocks')
    await walkTo(second.page, CHECK_IN_ANSWERS)
    await goOn(second.page)
    await second.page.waitForURL(/done/)
    await fillIn(first.page, { buttocks: '9' })
    await first.page.waitForURL(/done/)
    await first.leave()
    await second.leave()
  })

  test('a tablet of the clinic, two patients in turn: the second finds nothing of the first', async () => {
    const [first, second] = [await staff.patientAskedFor('checkIn'), await staff.patientAskedFor('checkIn')]
    expect(await twoPatientsInTurn(browser, server, first, second)).toEqual([])
  })

  test('a tablet that is laid down asks after five minutes, and ends with nothing of the patient left on it', async () => {
    expect(await tabletLaidDown(browser, server, await staff.patientAskedFor('checkIn'))).toEqual([])
  })

  test('a browser of 2021, without what came later', async () => {
    const { page, errors, leave } = await visitorOf(browser, PHONE_JA)
    await page.addInitScript(`
      for (const name of ['at', 'toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']) delete Array.prototype[name]
      for (const name of ['at', 'isWellFormed', 'toWellFormed']) delete String.prototype[name]
      for (const name of ['hasOwn', 'groupBy']) delete Object[name]
      delete globalThis.structuredClone
      delete crypto.randomUUID`)
    await openLink(page, await staff.patientAskedFor('firstIntake'))
    await walkTo(page, FIRST_INTAKE_ANSWERS)
    await goOn(page)
    await page.waitForURL(/done/)
    expect(errors).toEqual([])
    await leave()
  })

  test('each next page takes one request, and a double tap answers one question', async () => {
    const { page, leave } = await visitorOf(browser, PHONE_JA)
    await openLink(page, await staff.patientAskedFor('checkIn'))
    // Whoever taps knows beforehand that the page moves on.
    await page.getByText('回答を選ぶと次の質問に進みます').waitFor()
    await page.waitForTimeout(2500)
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await answerPage(page, CHECK_IN_ANSWERS)
    expect(requests).toEqual(['/trpc/form.savePage'])
    await page.locator('label', { hasText: /^4/ }).first().dblclick()
    await page.waitForURL(/numbness/)
    await page.waitForTimeout(500)
    expect(pageShown(page)).toBe('numbness')
    expect(await page.locator('input:checked').count()).toBe(0)
    await leave()
  })
})

/** How many answers of the patient came through a form. */
const responsesOf = (patientPage: unknown): number =>
  new Set(JSON.stringify(patientPage).match(/"responseId":"[0-9a-f-]{36}"/g)).size
