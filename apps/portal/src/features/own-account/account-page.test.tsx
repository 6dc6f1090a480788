import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { inviteStaff } from '@sebone/api/staff-sign-in/invite-staff'
import { cleanup, screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { phoneOf } from '../../rehearsal/phone-of.ts'
import { signInDoors } from '../../rehearsal/sign-in-doors.ts'
import { browserName } from './browser-name.ts'

const PASSWORD = 'long enough to be safe'

describe('the own account', () => {
  let clinic: TestClinic
  let doors: ReturnType<typeof signInDoors>
  let email = ''
  let person = 0
  beforeAll(async () => {
    clinic = await testClinic()
    clinic.time.now = new Date()
  })
  beforeEach(async () => {
    email = `nurse${(person += 1)}@example.jp`
    await inviteStaff(clinic.deps(), { clinicId: clinic.clinicId, email, name: '看護 一', role: 'nurse', password: PASSWORD })
    doors = signInDoors(clinic)
    await doors.browser.ask('sign-in/email', { email, password: PASSWORD })
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })
  afterAll(() => clinic.database.drop())

  const open = () => openPortal({ clinic, at: '/account', context: doors.context })

  test('a second factor is set up with a phone, shows its recovery codes once, and is on', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Set it up' }))
    await user.type(screen.getByLabelText('Your password, to begin with'), PASSWORD)
    await user.click(screen.getByRole('button', { name: 'Go on' }))
    const secret = (await screen.findByText(/^([A-Z2-7]{4} ?)+[A-Z2-7]{1,4}$/)).textContent?.replaceAll(' ', '') ?? ''
    const code = phoneOf(`otpauth://totp/x?secret=${secret}`)
    await user.type(screen.getByRole('textbox', { name: /^Code that it shows/ }), code(0))
    await user.click(screen.getByRole('button', { name: 'Turn it on' }))
    expect(await screen.findByRole('heading', { name: 'Your recovery codes' })).toBeTruthy()
    expect(screen.getAllByText(/^[a-z2-9]{5}-[a-z2-9]{5}$/)).toHaveLength(10)
    await user.click(screen.getByRole('button', { name: 'I have kept them' }))
    expect(await screen.findByText(/^On\. After the password/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Turn it off' }))
    await user.type(screen.getByLabelText('Your password, to begin with'), PASSWORD)
    await user.click(screen.getByRole('button', { name: 'Go on' }))
    expect(await screen.findByText('The second factor is off')).toBeTruthy()
    expect(await screen.findByRole('button', { name: 'Set it up' })).toBeTruthy()
  })

  test('a short password is said at its field; a long one is changed', async () => {
    const { user } = open()
    await user.type(await screen.findByLabelText('Current password'), PASSWORD)
    await user.type(screen.getByLabelText('New password'), 'too short')
    await user.click(screen.getByRole('button', { name: 'Change the password' }))
    expect(await screen.findByText('This password is too short: at least 15 characters.')).toBeTruthy()
    await user.type(screen.getByLabelText(/^New password/), ' but long enough now')
    await user.click(screen.getByRole('button', { name: 'Change the password' }))
    expect(await screen.findByText(/Password changed/)).toBeTruthy()
  })

  test('another device is signed out from here', async () => {
    const other = signInDoors(clinic)
    await other.browser.ask('sign-in/email', { email, password: PASSWORD })
    expect((await other.context()).principal).not.toBeNull()
    const { user } = open()
    const section = within(await screen.findByRole('region', { name: 'Where you are signed in' }))
    await user.click(await section.findByRole('button', { name: /^Sign out [^a]/ }))
    expect(await screen.findByText('Signed out there')).toBeTruthy()
    expect((await other.context()).principal).toBeNull()
    expect((await doors.context()).principal).not.toBeNull()
  })

  test('the name is changed everywhere at once', async () => {
    const { user } = open()
    const field = await screen.findByRole('textbox', { name: /^Name/ })
    await user.clear(field)
    await user.type(field, '看護 二')
    await user.click(screen.getByRole('button', { name: 'Save the name' }))
    expect(await screen.findByRole('link', { name: 'Your account: 看護 二' })).toBeTruthy()
  })
})

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36 Edg/130.0', 'Edge', 'Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148 Safari/604.1', 'Safari', 'iOS'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox', 'Linux'],
  ['curl/8', null, null],
])('a browser is told by what it says of itself: %s', (userAgent, browser, system) => {
  expect(browserName(userAgent)).toEqual({ browser, system })
})
