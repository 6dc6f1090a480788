import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { inviteStaff } from '@sebone/api/staff-sign-in/invite-staff'
import { cleanup, screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { phoneOf } from '../../rehearsal/phone-of.ts'
import { signInDoors } from '../../rehearsal/sign-in-doors.ts'
import { registered } from '../../rehearsal/registered.ts'

const PASSWORD = 'long enough to be safe'
const EMAIL = 'nurse@example.jp'

describe('signing in', () => {
  let clinic: TestClinic
  let doors: ReturnType<typeof signInDoors>
  beforeAll(async () => {
    clinic = await testClinic()
    clinic.time.now = new Date()
    await inviteStaff(clinic.deps(), { clinicId: clinic.clinicId, email: EMAIL, name: '試験 看護', role: 'nurse', password: PASSWORD })
  })
  beforeEach(() => {
    doors = signInDoors(clinic)
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })
  afterAll(() => clinic.database.drop())

  const open = (at: string) => openPortal({ clinic, at, context: doors.context })
  const fill = async (user: ReturnType<typeof open>['user'], password: string) => {
    await user.type(await screen.findByRole('textbox', { name: 'Email address' }), EMAIL)
    await user.type(screen.getByLabelText('Password'), password)
    await user.click(screen.getByRole('button', { name: 'Sign in' }))
  }

  test('leads back to the address that was asked for', async () => {
    const { user, address } = open('/patients?q=62')
    await fill(user, PASSWORD)
    expect(await screen.findByRole('heading', { level: 1, name: 'Patients' })).toBeTruthy()
    expect(address()).toBe('/patients?q=62')
    expect(screen.getByText('試験 看護')).toBeTruthy()
  })

  test('a wrong password is said in words and the email address stays', async () => {
    const { user } = open('/sign-in')
    await fill(user, 'not the right password')
    expect(await screen.findByText(/is not right/)).toBeTruthy()
    expect(screen.getByRole('textbox', { name: 'Email address' })).toHaveProperty('value', EMAIL)
  })

  test('an empty form leads to the first field that is missing', async () => {
    const { user } = open('/sign-in')
    await user.click(await screen.findByRole('button', { name: 'Sign in' }))
    expect(await screen.findByText('Enter your email address')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Email address/ }))
  })

  test('another site is no destination', async () => {
    const { user, address } = open('/sign-in?to=//evil.example')
    await fill(user, PASSWORD)
    await screen.findByRole('heading', { level: 1, name: 'Worklist' })
    expect(address()).toBe('/')
  })

  test('a session that ends while somebody types is renewed over the page, and the words are still there', async () => {
    const patient = await registered(clinic)
    const { user } = open(`${patient.at}/findings`)
    await fill(user, PASSWORD)
    await user.type(await screen.findByRole('textbox', { name: 'Where' }), 'L4/5')
    await user.click(screen.getByRole('checkbox', { name: 'Disc herniation' }))
    doors.browser.jar.clear()
    await user.click(screen.getByRole('button', { name: 'Save findings' }))
    const dialog = within(await screen.findByRole('alertdialog', { name: 'You have been signed out' }))
    await user.type(dialog.getByRole('textbox', { name: 'Email address' }), EMAIL)
    await user.type(dialog.getByLabelText('Password'), PASSWORD)
    await user.click(dialog.getByRole('button', { name: 'Sign in' }))
    const where = await screen.findByRole('textbox', { name: /^Where/ })
    expect(where).toHaveProperty('value', 'L4/5')
    await user.click(screen.getByRole('button', { name: 'Save findings' }))
    expect(await screen.findByText('1 finding saved')).toBeTruthy()
  })

  test('after signing out nothing can be read until somebody signs in again', async () => {
    const { user, address } = open('/patients')
    await fill(user, PASSWORD)
    await user.click(await screen.findByRole('button', { name: 'Sign out' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeTruthy()
    expect(address()).toBe('/sign-in')
  })

  test('with a second factor the code comes after the password, and a wrong one leaves the field to type again', async () => {
    const code = await secondFactor(doors.browser, PASSWORD)
    doors.browser.jar.clear()
    const { user, address } = open('/sign-in')
    await fill(user, PASSWORD)
    const field = await screen.findByRole('textbox', { name: /^Code/ })
    await user.type(field, '000000')
    await user.click(screen.getByRole('button', { name: 'Sign in' }))
    expect(await screen.findByText(/This code is not right/)).toBeTruthy()
    await user.clear(field)
    await user.type(field, code(0))
    await user.click(screen.getByRole('button', { name: 'Sign in' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Worklist' })).toBeTruthy()
    expect(address()).toBe('/')
  })
})

/** Sets the second factor up without a screen; answers what its phone shows, some half minutes ahead. */
async function secondFactor(browser: ReturnType<typeof signInDoors>['browser'], password: string) {
  await browser.ask('sign-in/email', { email: EMAIL, password })
  const offered: { totpURI: string } = JSON.parse(await (await browser.ask('two-factor/enable', { password })).text())
  const code = phoneOf(offered.totpURI)
  expect((await browser.ask('two-factor/verify-totp', { code: code(-1) })).status).toBe(200)
  return code
}
