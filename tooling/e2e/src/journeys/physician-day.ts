import { CONTRAINDICATION_NAMES } from '@sebone/words/staff/contraindication'
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { chooseOption, chooseRadio } from '../staff-walk.ts'
import { openPart, patientAt, registered, type ClinicDay, type Registered } from './clinic-day.ts'

const { activeInfection, slip } = CONTRAINDICATION_NAMES.en

/** What is seen, what is done in spite of what, and what the clinic asks and expects. */
export function physicianDay(day: () => ClinicDay): void {
  let desk: Page
  let patient: Registered

  test('the physician records a finding', async () => {
    patient = await registered(day(), '治療')
    desk = await day().at('physician')
    await openPart(desk, day().server, patient.patientId, 'findings')
    await desk.getByRole('textbox', { name: 'Where' }).fill('L4')
    await desk.locator('label', { hasText: /^Anterolisthesis$/ }).click()
    await desk.getByRole('button', { name: 'Save findings' }).click()
    await desk.getByText('1 finding saved').first().waitFor()
  })

  test('what speaks against a treatment is no dead end: it asks for a reason, names what lacks one, and keeps it', async () => {
    await openPart(desk, day().server, patient.patientId, 'treatment')
    await chooseOption(desk, 'What it is', activeInfection)
    await desk.getByLabel('From where it is known').fill('referral letter')
    await desk.getByRole('button', { name: 'Note it' }).click()
    await desk.getByText('Noted', { exact: true }).first().waitFor()
    const yesterday = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(Date.now() - 86_400_000)
    await desk.getByLabel('Done on').fill(yesterday)
    await desk.getByLabel('Discs treated').fill('L4/5')
    await desk.getByLabel('Sites billed').fill('1')
    await desk.getByRole('button', { name: 'Add a disc that was not treated' }).click()
    await desk.getByLabel('Disc', { exact: true }).fill('L3/4')
    await chooseOption(desk, 'Why not', 'the needle could not reach the disc')
    await desk.getByLabel(`reason to go on: ${slip}`).fill('Stable on the functional films.')
    await desk.getByRole('button', { name: 'Save treatment' }).click()
    await desk.getByText(`A physician’s reason is not recorded for: ${activeInfection}.`).first().waitFor()
    expect(await desk.getByLabel('Discs treated').inputValue()).toBe('L4/5')
    await desk.getByLabel(`reason to go on: ${activeInfection}`).fill('Healed; CRP normal on Monday.')
    await desk.getByRole('button', { name: 'Save treatment' }).click()
    await desk.getByText('Treatment saved').first().waitFor()
    const page = await desk.getByRole('main').innerText()
    expect(page).toContain('Healed; CRP normal on Monday.')
    expect(page).toMatch(/L3\/4[\s\S]*the needle could not reach the disc/)
  })

  test('an adverse event and a note are recorded', async () => {
    await desk.getByRole('link', { name: 'After treatment' }).click()
    await desk.getByRole('button', { name: 'Record an adverse event' }).click()
    const form = desk.locator('form').filter({ has: desk.getByText('From the treatment?') })
    await form.getByRole('button', { name: 'What happened' }).click()
    await desk.getByRole('option', { name: 'Headache' }).click()
    await form.getByRole('button', { name: 'From the treatment?' }).click()
    await desk.getByRole('option', { name: 'Possibly from the treatment' }).click()
    await chooseRadio(desk, 'Mild')
    await form.getByLabel('Since', { exact: true }).fill(new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(Date.now()))
    await form.getByRole('button', { name: 'Save' }).click()
    await desk.getByRole('button', { name: 'Correct “Headache”' }).waitFor()
    await openPart(desk, day().server, patient.patientId)
    await desk.getByRole('button', { name: 'New note' }).click()
    await desk.getByLabel('Note', { exact: true }).fill('Rested two hours; no headache at discharge.')
    await desk.getByRole('button', { name: 'Save note' }).click()
    await desk.getByText('Note saved').first().waitFor()
    await desk.getByText('Rested two hours; no headache at discharge.').first().waitFor()
  })

  test('the progress report stands there to be printed', async () => {
    await desk.getByRole('link', { name: 'Report', exact: true }).click()
    const report = desk.getByRole('article')
    await report.waitFor()
    expect(await report.innerText()).toContain('L4/5')
    const pdf = await desk.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(2)
  })

  test('new alert rules are tried on the past before they are decided', async () => {
    await desk.goto(`${day().server.portal}/settings/alert-rules`)
    await desk.getByRole('link', { name: 'Write a new version' }).click()
    await desk.getByLabel('From, A score rises – Rebound').fill('5')
    await desk.getByRole('button', { name: 'Show what changes' }).click()
    await desk.getByText(/Run over what has happened since .+: \d+ treatments/).waitFor()
    expect(await desk.getByText(/Alerts no longer raised: \d+/).count()).toBe(1)
    await desk.getByLabel('Reason', { exact: true }).fill('Fewer calls that lead to nothing')
    await desk.getByRole('button', { name: 'Decide this' }).click()
    await desk.getByText('The new version is saved.').first().waitFor()
  })

  test('a new follow-up protocol says first whose due dates it would move', async () => {
    await desk.goto(`${day().server.portal}/settings/protocol`)
    await desk.getByRole('link', { name: 'Write a new version' }).click()
    await desk.getByRole('textbox', { name: 'Due after, 1 week after treatment', exact: true }).fill('8')
    await desk.getByRole('button', { name: 'Show what changes' }).click()
    await desk.getByText('Nobody has been treated on those days yet').waitFor()
    await desk.getByLabel('Reason', { exact: true }).fill('Patients asked for a day more')
    await desk.getByRole('button', { name: 'Decide this' }).click()
    await desk.getByText('The new version is saved.').first().waitFor()
    await desk.getByRole('heading', { name: /^Planned from/ }).waitFor()
  })

  test('two records of one person become one, and the old address leads on', async () => {
    await desk.goto(`${day().server.portal}/?section=intakes`)
    await desk.locator('[data-section=intakes] tbody tr').first().getByRole('link', { name: /^Review/ }).click()
    const intake = desk.url()
    await desk.getByRole('link', { name: 'Open the patient' }).click()
    await desk.getByRole('navigation', { name: 'This patient' }).waitFor()
    const asked = patientAt(desk)
    const double = await doubleOf(day(), desk)
    await desk.goto(intake)
    const match = desk.getByRole('listitem').filter({ has: desk.locator(`a[href*="${double}"]`) })
    await match.getByRole('button', { name: /^Merge with/ }).click()
    const sheet = desk.getByRole('dialog')
    await sheet.getByRole('textbox').fill('Registered twice at the desk.')
    await sheet.getByRole('button', { name: 'Merge', exact: true }).click()
    await desk.waitForURL((address) => address.pathname.startsWith(`/patients/${double}`))
    await desk.getByRole('navigation', { name: 'This patient' }).waitFor()
    const number = await desk.getByText(/^No\. \d+$/).first().innerText()
    await openPart(desk, day().server, asked)
    expect(await desk.getByText(/^No\. \d+$/).first().innerText()).toBe(number)
  })
}

/** The same person registered once more, as the record of the first says who they are. */
async function doubleOf({ calls }: ClinicDay, page: Page): Promise<string> {
  const name = await page.locator('#content h1').first().innerText()
  const [familyName = '', givenName = ''] = name.split(' ')
  const id = randomUUID()
  const facts = { birthDate: null, sex: 'unknown', phone: '03-0000-0000', email: null, language: 'ja', countryOfResidence: null, topic: null }
  await calls.ask('patients.register', { id, episodeId: randomUUID(), number: null, familyName, givenName, familyKana: '', givenKana: '', ...facts })
  return id
}
