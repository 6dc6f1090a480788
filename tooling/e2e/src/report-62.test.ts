import { addDays, addMonths, daysBetween, type CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { readCase } from '@sebone/fixtures/cases'
import { AREA_NAMES } from '@sebone/words/names/area'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { rm } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { answerCheckIn, openLink } from './patient-walk.ts'
import { startSebone, temporaryData, type RunningSebone } from './running-sebone.ts'
import { chooseOption, chooseRadio, createLink, openTab, signIn } from './staff-walk.ts'

/**
 * The whole walk, with the facts of published report no. 62: a patient on a phone in Japanese, staff at a desk, and
 * seven months of the server's time between the first answer and the last. The treatment is known to its month.
 */
const AREAS = ['lowerBack', 'lowerLimbs', 'numbness', 'buttocks'] as const
const BIRTH_DATE = '1951-03-05'
const SITES_REASON = 'The report states 2 areas for 3 discs.'

const rows = readCase(62).scores.rows.map(({ values }) => values.map(Number))
const scoresOf = (row: number): readonly number[] => rows[row] ?? []

const asDate = (text: string): CalendarDate => {
  const read = readCalendarDate(text)
  if (!read.ok) throw new Error(text)
  return read.value
}
const today = asDate(new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(new Date()))
/** The month after this one: today's answer is a baseline on every day that the month may mean. */
const treatedFrom = addMonths(asDate(`${today.slice(0, 8)}01`), 1)
const treatedIn = treatedFrom.slice(0, 7)
/** On this day the six months' window is open, whichever day of the month the treatment was. */
const sixMonthsLater = addDays(treatedFrom, 195)

describe('report no. 62, walked through by a patient and by staff', () => {
  let data = ''
  let browser: Browser
  let server: RunningSebone
  let desk: BrowserContext
  let phone: BrowserContext
  let staff: Page
  let patient: Page
  let patientAddress = ''
  let usedLink = ''

  beforeAll(async () => {
    data = await temporaryData()
    browser = await startBrowser()
    server = await startSebone({ data, env: { LOG_LEVEL: 'silent' } })
    desk = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' })
    phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' })
    staff = await desk.newPage()
    staff.setDefaultTimeout(15_000)
    patient = await phone.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await rm(data, { recursive: true, force: true })
  })

  test('staff sign in and register the patient', async () => {
    await signIn(staff, server)
    await staff.getByRole('link', { name: 'Patients', exact: true }).click()
    await staff.getByRole('link', { name: 'Register patient' }).click()
    await staff.getByLabel('Family name', { exact: true }).fill('見本')
    await staff.getByLabel('Given name', { exact: true }).fill('六二子')
    await staff.getByLabel('Family name in kana').fill('みほん')
    await staff.getByLabel('Given name in kana').fill('ろくにこ')
    await chooseRadio(staff, 'Showa')
    await staff.getByLabel('Year', { exact: true }).fill('２６')
    await staff.getByLabel('Month', { exact: true }).fill('3')
    await staff.getByLabel('Day', { exact: true }).fill('5')
    await chooseRadio(staff, 'Female')
    await chooseRadio(staff, '日本語')
    await staff.getByRole('button', { name: 'Register' }).click()
    await staff.getByRole('heading', { name: /見本\s*六二子/ }).waitFor()
    patientAddress = new URL(staff.url()).pathname
  })

  test('the patient answers before the treatment, at 390 px and in Japanese', async () => {
    const address = await createLink(staff, 'Before treatment')
    expect(address).toContain('/demo/ja/#')
    usedLink = address
    await openLink(patient, { address, birthDate: BIRTH_DATE })
    expect(await patient.getByRole('heading', { level: 1 }).innerText()).toContain('腰')
    expect(await patient.evaluate('document.documentElement.lang')).toBe('ja')
    expect(await patient.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await answerCheckIn(patient, scoresOf(0), '夜、足の裏が気になります。')
    await patient.getByRole('heading', { name: '回答を受け付けました' }).waitFor()
  })

  test('a link that was used gives the same answer as one that never was', async () => {
    const stranger = await browser.newPage()
    const answersTo = async (token: string): Promise<string> => {
      await stranger.goto('about:blank')
      await stranger.goto(`${server.intake}/demo/ja/#${token}`)
      await stranger.locator('input[name=year]').waitFor()
      await stranger.locator('label', { has: stranger.locator('input[value=western]') }).click()
      await stranger.locator('input[name=year]').fill('1951')
      await stranger.locator('input[name=month]').fill('3')
      await stranger.locator('input[name=day]').fill('5')
      await stranger.getByRole('button', { name: '次へ進む' }).click()
      return stranger.getByRole('alert').innerText()
    }
    const unknown = await answersTo('A'.repeat(43))
    expect(await answersTo('not-a-token')).toBe(unknown)
    expect(await answersTo(new URL(usedLink).hash.slice(1))).toBe(unknown)
    await stranger.close()
  })

  test('staff type the findings as they were printed', async () => {
    await openTab(staff, server.portal + patientAddress, 'Findings')
    const enter = async (where: string, kind: string): Promise<void> => {
      await staff.getByRole('textbox', { name: 'Where' }).fill(where)
      if (where.startsWith('upper')) await staff.getByText('keep it as written').click()
      await staff.locator('label', { hasText: new RegExp(`^${kind}$`) }).click()
      await staff.getByRole('button', { name: 'Save findings' }).click()
      await staff.getByText('1 finding saved').first().waitFor()
      await staff.getByRole('button', { name: `Remove ${kind}` }).waitFor()
    }
    await enter('discs L3/4 and L4/5', 'Spinal canal stenosis')
    await enter('L4', 'Anterolisthesis')
    await enter('upper part of disc L3', 'Schmorl’s node')
    await enter('', 'Osteoporosis')
    const recorded = await staff.getByRole('listitem').allInnerTexts()
    expect(recorded.join('\n')).toMatch(/Spinal canal stenosis\s+L3\/4 and L4\/5/)
    expect(recorded.join('\n')).toMatch(/Anterolisthesis\s+L4/)
  })

  test('the quote of two sites for three discs demands a reason and costs 1,430,000 yen', async () => {
    await openTab(staff, server.portal + patientAddress, 'Quote')
    await staff.getByLabel('Discs planned').fill('L3/4, 4/5, and 5/s')
    await staff.getByLabel('Sites billed').fill('2')
    await staff.getByRole('button', { name: 'Give this quote' }).click()
    const reason = staff.getByLabel('Why the sites billed differ')
    await reason.waitFor()
    expect(await staff.getByText('Quote given').count()).toBe(0)
    await reason.fill(SITES_REASON)
    await staff.getByRole('button', { name: 'Give this quote' }).click()
    await staff.getByText('Quote given').first().waitFor()
    expect(await staff.getByRole('main').innerText()).toContain('1,430,000')
  })

  test('six months later staff record the treatment, known to its month', async () => {
    await server.stop()
    server = await startSebone({ data, daysAhead: daysBetween(today, sixMonthsLater), env: { LOG_LEVEL: 'silent' } })
    await signIn(staff, server)
    await openTab(staff, server.portal + patientAddress, 'Treatment')
    await staff.getByLabel('Done on').fill(treatedIn)
    await staff.getByLabel('Discs treated').fill('L3/4, 4/5, and 5/s')
    await staff.getByLabel('Sites billed').fill('2')
    await staff.getByLabel('Why the sites billed differ').fill(SITES_REASON)
    // The clinic treats stenosis and slip knowingly: each asks for a physician's reason, and none is a dead end.
    for (const reason of await staff.getByLabel(/reason to go on/).all()) await reason.fill('Explained; the patient wishes it.')
    await staff.getByRole('button', { name: 'Save treatment' }).click()
    await staff.getByText('Treatment saved').first().waitFor()
  })

  test('staff record three follow-ups whose day is not known', async () => {
    for (const [row, point] of [
      [1, 'oneWeek'],
      [2, 'oneMonth'],
      [3, 'threeMonths'],
    ] as const) {
      await openTab(staff, server.portal + patientAddress, 'Follow-up')
      await chooseRadio(staff, 'The day is not known')
      await chooseOption(staff, 'Which point', POINT_NAMES.en[point])
      for (const [index, area] of AREAS.entries()) {
        // Full-width digits just work, and nobody is told to type half-width.
        const typed = String.fromCharCode((scoresOf(row)[index] ?? 0) + '０'.charCodeAt(0))
        await staff.getByRole('textbox', { name: AREA_NAMES.en[area], exact: true }).fill(typed)
      }
      await staff.getByRole('button', { name: 'Save follow-up' }).click()
      await staff.getByText('Follow-up saved').first().waitFor()
    }
  })

  test('the patient answers at six months on the phone', async () => {
    const address = await createLink(staff, '6 months after treatment', server.portal + patientAddress)
    await openLink(patient, { address, birthDate: BIRTH_DATE })
    await answerCheckIn(patient, scoresOf(4), '')
    await patient.getByRole('heading', { name: '回答を受け付けました' }).waitFor()
  })

  test('a score that is none is refused at its field, and nothing typed is lost', async () => {
    await openTab(staff, server.portal + patientAddress, 'Follow-up')
    await staff.getByRole('textbox', { name: 'Lower back', exact: true }).fill('11')
    await staff.getByRole('textbox', { name: 'Numbness', exact: true }).fill('2')
    await staff.getByRole('button', { name: 'Save follow-up' }).click()
    await staff.getByText('0 to 10').first().waitFor()
    expect(await staff.getByText('Follow-up saved').count()).toBe(0)
    expect(await staff.getByRole('textbox', { name: 'Lower back', exact: true }).inputValue()).toBe('11')
    expect(await staff.getByRole('textbox', { name: 'Numbness', exact: true }).inputValue()).toBe('2')
  })

  test('the report shows the exact table, the price, and numbness as the only symptom left', async () => {
    staff.on('dialog', (dialog) => void dialog.accept())
    await openTab(staff, server.portal + patientAddress, 'Report')
    const report = staff.getByRole('article')
    await report.waitFor()
    const table = await report.getByRole('table', { name: /Scores/ }).getByRole('row').allInnerTexts()
    const printed = readCase(62).scores.rows.map(({ at, values }) => [at, ...values])
    expect(table.slice(1).map((row) => row.trim().split(/\s*[\t\n]\s*/))).toEqual(printed)
    const text = await report.innerText()
    expect(text).toContain('1,430,000 yen')
    expect(text).toContain('130,000 yen')
    expect(text).toContain('numbness is the only remaining symptom')
    expect(text).toContain(SITES_REASON)
  })

  test('the report says the same in Japanese and prints clean on one or two A4 pages', async () => {
    await chooseRadio(staff, '日本語')
    const report = staff.getByRole('article')
    await report.getByText('しびれだけです').waitFor()
    const text = await report.innerText()
    expect(text).toContain('1,430,000円')
    expect(text).toContain('130,000円')
    for (const language of ['日本語', 'English']) {
      await chooseRadio(staff, language)
      const pdf = await staff.pdf({ format: 'A4', preferCSSPageSize: true })
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
      expect(pages).toBeGreaterThanOrEqual(1)
      expect(pages).toBeLessThanOrEqual(2)
    }
  })

  test('the patient page shows what the patient wrote, and no error was met on the way', async () => {
    await staff.goto(server.portal + patientAddress)
    await staff.getByText('夜、足の裏が気になります。').waitFor()
    await staff.getByText('4 of 4').waitFor()
  })
})
