import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { fillIn } from '../patient-walk.ts'
import { openPart, treated, type ClinicDay, type Registered } from './clinic-day.ts'

/** Whom to call and why, what they said, and what the images show. Answers whose follow-up the nurse entered. */
export function nurseDay(day: () => ClinicDay, patient: { overdue: Registered | null }): void {
  let desk: Page
  const overdue = (): Registered => {
    if (patient.overdue === null) throw new Error('the overdue patient is made first')
    return patient.overdue
  }

  test('the nurse reads why an alert is there, and closes it with what was done', async () => {
    patient.overdue = await treated(day(), '期日', 12)
    desk = await day().at('nurse')
    const row = desk.locator('[data-section=alerts] tbody tr', { hasText: 'Warning sign' }).first()
    const name = await row.getByRole('rowheader').getByRole('link').innerText()
    await row.getByRole('rowheader').getByRole('link').click()
    const panel = desk.getByRole('region', { name: /Warning signs: call now/ })
    await panel.getByText('Phone 03-0000-0000').waitFor()
    await panel.getByRole('button', { name: 'Close the alert' }).first().click()
    await panel.getByText('Write what was done.').waitFor()
    await panel.getByLabel('What was done').first().fill('Called: seen at the emergency department.')
    await panel.getByRole('button', { name: 'Close the alert' }).first().click()
    await desk.getByText('Alert closed').first().waitFor()
    await desk.getByRole('link', { name: 'Worklist' }).click()
    await desk.getByRole('heading', { level: 1, name: 'Worklist' }).waitFor()
    await desk.locator('tbody tr').first().waitFor()
    expect(await desk.locator('[data-section=alerts] tbody tr', { hasText: 'Warning sign' }).filter({ hasText: name }).count()).toBe(0)
  })

  test('a worry is read and answered, and the row leaves the list with a word on it', async () => {
    const row = desk.locator('[data-section=alerts] tbody tr').filter({ has: desk.getByRole('button', { name: /^Read and answer/ }) }).first()
    const id = await row.getByRole('rowheader').getByRole('link').getAttribute('href')
    await row.getByRole('button', { name: /^Read and answer/ }).click()
    const sheet = desk.getByRole('dialog')
    expect(await sheet.getByRole('radio', { name: 'Reassured' }).isChecked()).toBe(true)
    await sheet.getByRole('textbox').fill('Explained that walking is good.')
    await sheet.getByRole('button', { name: 'Save' }).click()
    await desk.getByText('is off the list for now').first().waitFor()
    await expect.poll(() => desk.locator(`[data-section=alerts] a[href="${id ?? ''}"]`).count()).toBe(0)
  })

  test('an overdue patient is called, and the whole check-in is entered from its definition', async () => {
    await desk.goto(`${day().server.portal}/?section=overdue`)
    const row = desk.getByRole('row', { name: /期日 花子/ })
    expect(await row.getByRole('link', { name: /^Call 090-1234-5678/ }).getAttribute('href')).toBe('tel:09012345678')
    await row.getByRole('button', { name: /^Record what was done/ }).click()
    await desk.getByRole('dialog').getByRole('link', { name: 'Enter the answers by phone' }).click()
    await desk.getByRole('link', { name: 'Enter the whole form' }).click()
    await desk.getByRole('heading', { level: 1, name: 'Enter a form' }).waitFor()
    await fillIn(desk, { lowerBack: '5', lowerLimbs: '3', numbness: '7', buttocks: '1', numbAreaChange: 'none' })
    await desk.getByRole('button', { name: 'Save the form' }).click()
    await desk.getByText(/answers? to mend/).first().waitFor()
    await fillIn(desk, { warningSigns: 'none', warningSignsAfter: 'none', worseSinceTreatment: 'no' })
    await desk.getByRole('button', { name: 'Save the form' }).click()
    await desk.getByText('Form saved').first().waitFor()
    await desk.goto(`${day().server.portal}/?section=overdue`)
    await desk.locator('#content h1').waitFor()
    await desk.locator('tbody tr').first().waitFor()
    expect(await desk.getByRole('row', { name: /期日 花子/ }).count()).toBe(0)
  })

  test('findings are typed as one writes them', async () => {
    await openPart(desk, day().server, overdue().patientId, 'findings')
    await desk.getByRole('textbox', { name: 'Where' }).fill('discs L3/4 and L4/5')
    await desk.locator('label', { hasText: /^Spinal canal stenosis$/ }).click()
    await desk.getByText('Reads as disc L3/4 and disc L4/5: spinal canal stenosis').waitFor()
    await desk.getByRole('button', { name: 'Save findings' }).click()
    await desk.getByText('1 finding saved').first().waitFor()
    await desk.getByRole('button', { name: 'Remove Spinal canal stenosis' }).waitFor()
  })

  test('a blank questionnaire comes out of the printer, with the patient’s name', async () => {
    await openPart(desk, day().server, overdue().patientId, 'form')
    await desk.getByRole('link', { name: 'Print this as a sheet' }).click()
    const sheet = desk.getByRole('article')
    await sheet.getByText('期日 花子').waitFor()
    const pdf = await desk.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(pdf.length).toBeGreaterThan(10_000)
  })

  test('an answer is corrected with a reason, and the history keeps what it was', async () => {
    await openPart(desk, day().server, overdue().patientId, 'follow-up')
    await desk.getByRole('link', { name: /^Correct the answer of/ }).first().click()
    await desk.getByRole('heading', { level: 1, name: 'Correct a follow-up' }).waitFor()
    await desk.getByRole('textbox', { name: 'Numbness', exact: true }).fill('6')
    await desk.getByRole('button', { name: 'Save the correction' }).click()
    await desk.getByText('Write why it is corrected.').waitFor()
    await desk.getByLabel('Why it is corrected').fill('misheard on the phone')
    await desk.getByRole('button', { name: 'Save the correction' }).click()
    await desk.getByText('Follow-up corrected').first().waitFor()
    await openPart(desk, day().server, overdue().patientId, 'changes')
    await desk.getByText('Reason: misheard on the phone').waitFor()
    expect(await desk.getByRole('main').innerText()).toMatch(/Numbness\s+7\s*→\s*6/)
  })

  test('the nurse meets no treatment form, and is told whose it is', async () => {
    await openPart(desk, day().server, overdue().patientId, 'treatment')
    await desk.getByText('This page is for physicians.').waitFor()
    expect(await desk.locator('#content form').count()).toBe(0)
    await desk.goto(`${day().server.portal}/settings/alert-rules?change=yes`)
    await desk.getByText('A physician decides this.').waitFor()
    expect(await desk.locator('#content button[type=submit]').count()).toBe(0)
  })
}
