import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { chooseRadio } from '../staff-walk.ts'
import { codeOf } from './authenticator.ts'
import { enter, type ClinicDay } from './clinic-day.ts'

const NEWCOMER = { name: '新人 看護', email: 'newcomer@example.jp', password: 'five words nobody else would join' }
/** Eleven minutes at the server are twenty-two codes further. */
const LATER = 22

/** Who works here, what it costs, and what was done. */
export function managerDay(day: () => ClinicDay): void {
  let desk: Page
  let newcomer: Page
  let key = ''

  test('the manager turns on a second factor, and keeps the recovery codes', async () => {
    desk = await day().at('manager')
    await desk.getByRole('link', { name: /^Your account/ }).click()
    await desk.getByRole('button', { name: 'Set it up' }).click()
    await desk.getByLabel('Your password, to begin with').fill(day().password)
    await desk.getByRole('button', { name: 'Go on' }).click()
    key = await desk.locator('code').filter({ hasText: /^[A-Z2-7 ]{16,}$/ }).innerText()
    await desk.getByLabel('Code that it shows').fill(codeOf(key))
    await desk.getByRole('button', { name: 'Turn it on' }).click()
    await desk.getByRole('button', { name: 'I have kept them' }).waitFor()
    expect(await desk.locator('#content ol code').count()).toBeGreaterThan(5)
    await desk.getByRole('button', { name: 'I have kept them' }).click()
    await desk.getByText('On. After the password your authenticator’s code is asked for.').waitFor()
  })

  test('somebody is invited, joins by the link in a browser of their own, and signs in', async () => {
    await desk.getByRole('link', { name: 'People', exact: true }).click()
    await desk.getByRole('link', { name: 'Invite somebody' }).click()
    await desk.getByLabel('Name', { exact: true }).fill(NEWCOMER.name)
    await desk.getByLabel('E-mail address').fill(NEWCOMER.email)
    await desk.locator('label', { hasText: /^Nurse/ }).click()
    await desk.getByRole('button', { name: 'Make the link' }).click()
    const address = await desk.locator('code', { hasText: '/invitation#' }).innerText()
    newcomer = await day().otherBrowser()
    await newcomer.goto(address)
    await newcomer.getByLabel('New password', { exact: true }).fill(NEWCOMER.password)
    await chooseRadio(newcomer, 'Later')
    await newcomer.getByRole('button', { name: 'Save' }).click()
    await newcomer.getByRole('button', { name: 'Go to the sign-in' }).click()
    await enter(newcomer, day().server, NEWCOMER.email, NEWCOMER.password)
    await newcomer.locator('[data-section=alerts] tbody tr').first().getByRole('button', { name: /^Record what was done/ }).waitFor()
  })

  test('a role is changed once the manager has shown again who is sitting there', async () => {
    day().server.elevenMinutesPass()
    await desk.getByRole('link', { name: 'People', exact: true }).click()
    await desk.getByRole('link', { name: `Change ${NEWCOMER.name}` }).click()
    await desk.locator('label', { hasText: /^Front desk/ }).click()
    await desk.getByRole('button', { name: 'Save the role' }).click()
    const asked = desk.getByRole('dialog', { name: 'Is it still you?' })
    await asked.getByLabel('Code').fill('000000')
    await asked.getByRole('button', { name: 'Confirm' }).click()
    await asked.getByRole('textbox', { name: 'Code' }).and(desk.locator('[aria-invalid=true]')).waitFor()
    await asked.getByLabel('Code').fill(codeOf(key, LATER))
    await asked.getByRole('button', { name: 'Confirm' }).click()
    await desk.getByText(`${NEWCOMER.name} is now: Front desk`).first().waitFor()
    await newcomer.reload()
    await newcomer.locator('[data-section=alerts] tbody tr').first().getByText('Settled by nurses and physicians').waitFor()
  })

  test('whose account is closed is out at the next click', async () => {
    await desk.getByRole('button', { name: 'Close the account' }).click()
    await desk.getByRole('dialog').getByRole('button', { name: 'Close the account' }).click()
    await desk.getByText(`Account of ${NEWCOMER.name} closed`).first().waitFor()
    await newcomer.getByRole('link', { name: 'Patients', exact: true }).click()
    await newcomer.getByRole('alertdialog', { name: 'You have been signed out' }).or(newcomer.getByRole('heading', { level: 1, name: 'Sign in' })).first().waitFor()
    expect(await newcomer.locator('tbody tr').count()).toBe(0)
    await newcomer.context().close()
  })

  test('new prices are looked at before they are decided, and begin on their day', async () => {
    await desk.goto(`${day().server.portal}/settings/prices`)
    await desk.getByRole('link', { name: 'Write a new version' }).click()
    await desk.getByLabel('Price of 1 site in yen').fill('１,４００,０００')
    await desk.getByLabel('Holds from').fill('2199-01-01')
    await desk.getByRole('button', { name: 'Show what changes' }).click()
    await desk.getByRole('region', { name: 'What changes' }).getByText('+80,000 yen').waitFor()
    await desk.getByLabel('Reason', { exact: true }).fill('The material costs more')
    await desk.getByRole('button', { name: 'Decide this' }).click()
    await desk.getByText('The new version is saved.').first().waitFor()
    await desk.getByRole('heading', { name: 'Planned from 1 January 2199' }).waitFor()
  })

  test('the audit is filtered, and what is found goes into a file', async () => {
    await desk.getByRole('link', { name: 'Audit' }).click()
    await desk.getByRole('combobox', { name: 'What' }).selectOption('access')
    await desk.getByText(`invited ${NEWCOMER.name}`).waitFor()
    const waiting = desk.waitForEvent('download')
    await desk.getByRole('button', { name: 'Export as CSV' }).click()
    const csv = await readFile(await (await waiting).path(), 'utf8')
    expect(csv).toContain(`invited ${NEWCOMER.name}`)
    expect(csv).toContain(`closed the account of ${NEWCOMER.name}`)
    expect(csv).not.toContain('looked at the page of')
  })
}
