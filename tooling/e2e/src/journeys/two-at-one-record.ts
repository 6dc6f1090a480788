import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPart, type ClinicDay, type Registered } from './clinic-day.ts'

/** Two people correct one answer at the same time: the second decides between two versions, and loses neither. */
export function twoAtOneRecord(day: () => ClinicDay, patient: { readonly overdue: Registered | null }): void {
  const begin = async (desk: Page): Promise<void> => {
    await openPart(desk, day().server, patient.overdue?.patientId ?? '', 'follow-up')
    await desk.getByRole('link', { name: /^Correct the answer of/ }).first().click()
    await desk.getByRole('heading', { level: 1, name: 'Correct a follow-up' }).waitFor()
  }
  const write = async (desk: Page, numbness: string, reason: string): Promise<void> => {
    await desk.getByRole('textbox', { name: 'Numbness', exact: true }).fill(numbness)
    await desk.getByLabel('Why it is corrected').fill(reason)
    await desk.getByRole('button', { name: 'Save the correction' }).click()
  }

  test('the second of two who save sees both versions, keeps what was typed, and chooses', async () => {
    const [nurse, physician] = [await day().at('nurse'), await day().at('physician')]
    await begin(nurse)
    await begin(physician)
    await nurse.getByRole('textbox', { name: /^Note/ }).fill('Asked twice.')
    await write(physician, '4', 'the patient called back')
    await physician.getByText('Follow-up corrected').first().waitFor()
    await write(nurse, '5', 'my own sheet says five')
    const conflict = nurse.getByRole('region', { name: 'Someone else saved this while you were editing it' })
    await conflict.waitFor()
    const row = conflict.getByRole('row', { name: /Numbness/ })
    expect(await row.locator('label').allInnerTexts()).toEqual(['4', '5'])
    expect(await conflict.getByRole('button', { name: 'Go on with these' }).isDisabled()).toBe(true)
    await row.getByRole('radio', { name: '5' }).check()
    await conflict.getByRole('button', { name: 'Go on with these' }).click()
    expect(await nurse.getByRole('textbox', { name: /^Note/ }).inputValue()).toBe('Asked twice.')
    expect(await nurse.getByLabel('Why it is corrected').inputValue()).toBe('my own sheet says five')
    await nurse.getByRole('button', { name: 'Save the correction' }).click()
    await nurse.getByText('Follow-up corrected').first().waitFor()
    await openPart(physician, day().server, patient.overdue?.patientId ?? '', 'changes')
    await physician.getByText('Reason: my own sheet says five').waitFor()
    expect(await physician.getByRole('main').innerText()).toMatch(/Numbness\s+4\s*→\s*5/)
  })
}
