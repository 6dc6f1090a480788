import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { inviteStaff } from '@sebone/api/staff-sign-in/invite-staff'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { signInDoors } from '../../rehearsal/sign-in-doors.ts'

const PASSWORD = 'long enough to be safe'

describe('the people of a clinic', () => {
  let clinic: TestClinic
  let doors: ReturnType<typeof signInDoors>
  let nurseId = ''
  beforeAll(async () => {
    clinic = await testClinic()
    clinic.time.now = new Date()
    const member = async (email: string, name: string, role: 'manager' | 'nurse') => {
      const invited = await inviteStaff(clinic.deps(), { clinicId: clinic.clinicId, email, name, role, password: PASSWORD })
      return invited.ok ? invited.value.userId : ''
    }
    await member('manager@example.jp', '管理 一', 'manager')
    nurseId = await member('nurse@example.jp', '看護 一', 'nurse')
  })
  beforeEach(async () => {
    doors = signInDoors(clinic)
    await doors.browser.ask('sign-in/email', { email: 'manager@example.jp', password: PASSWORD })
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })
  afterAll(() => clinic.database.drop())

  const open = (at: string) => openPortal({ clinic, at, context: doors.context })
  /** As if the sign-in were a quarter of an hour old. */
  const stale = (at: string) =>
    openPortal({
      clinic,
      at,
      context: async () => {
        const context = await doors.context()
        const { principal } = context
        const isShownAgain = principal !== null && Date.now() - principal.factorShownAt.getTime() < 1000 * asked
        return isShownAgain || !principal ? context : { ...context, principal: { ...principal, factorShownAt: new Date(0) } }
      },
    })
  /** Seconds within which a factor counts as shown again; none before anybody was asked. */
  let asked = 0
  beforeEach(() => {
    asked = 0
  })

  test('somebody is invited by a link that is shown once, and stands in the list as invited', async () => {
    const { user } = open('/people')
    await user.click(await screen.findByRole('link', { name: 'Invite somebody' }))
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), '新任 花子')
    await user.type(screen.getByRole('textbox', { name: 'E-mail address' }), 'new@example.jp')
    await user.click(screen.getByRole('radio', { name: /^Nurse/ }))
    await user.click(screen.getByRole('button', { name: 'Make the link' }))
    expect((await screen.findByText(/\/invitation#[\w-]{43}$/)).tagName).toBe('CODE')
    await user.click(screen.getByRole('link', { name: 'To the people' }))
    const row = within(await screen.findByRole('row', { name: /新任 花子/ }))
    expect(row.getByText(/Invited, the link works until/)).toBeTruthy()
    await user.click(row.getByRole('button', { name: /Withdraw/ }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Withdraw' }))
    expect(await screen.findByText('Invitation withdrawn')).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole('row', { name: /新任 花子/ })).toBeNull())
  })

  test('whoever works here already is said at the field', async () => {
    const { user } = open('/people/invite')
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), '看護 一')
    await user.type(screen.getByRole('textbox', { name: 'E-mail address' }), 'nurse@example.jp')
    await user.click(screen.getByRole('button', { name: 'Make the link' }))
    expect(await screen.findByText(/is in the list already/)).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /E-mail address/ }))
  })

  test('a changed role asks once more who is there, and is then saved by itself', async () => {
    const { user } = stale(`/people/${nurseId}`)
    await user.click(await screen.findByRole('radio', { name: /^Front desk/ }))
    await user.click(screen.getByRole('button', { name: 'Save the role' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Is it still you?' }))
    expect(dialog.getByText(/no second factor yet/)).toBeTruthy()
    await user.type(dialog.getByLabelText('Password'), 'not the right one')
    await user.click(dialog.getByRole('button', { name: 'Confirm' }))
    expect(await dialog.findByText('This password is not right.')).toBeTruthy()
    await user.clear(dialog.getByLabelText(/^Password/))
    await user.type(dialog.getByLabelText(/^Password/), PASSWORD)
    asked = 60
    await user.click(dialog.getByRole('button', { name: 'Confirm' }))
    expect(await screen.findByText('看護 一 is now: Front desk')).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('who would rather not confirm has changed nothing, and is told', async () => {
    const { user } = stale(`/people/${nurseId}`)
    await user.click(await screen.findByRole('radio', { name: /^Physician/ }))
    await user.click(screen.getByRole('button', { name: 'Save the role' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Do nothing' }))
    expect(await screen.findByText(/was not confirmed, so nothing was changed/)).toBeTruthy()
    expect(screen.getByRole('radio', { name: /^Physician/ })).toHaveProperty('checked', true)
  })

  test('an account is closed after a question, and opened again', async () => {
    const { user } = open(`/people/${nurseId}`)
    await user.click(await screen.findByRole('button', { name: 'Close the account' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close the account' }))
    expect(await screen.findByText('Account of 看護 一 closed')).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Open the account again' }))
    expect(await screen.findByText('Account of 看護 一 opened again')).toBeTruthy()
  })

  test('a role without it sees neither the way here nor the page', async () => {
    openPortal({ clinic, at: '/people', role: 'nurse' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Not yours to see' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'People' })).toBeNull()
    cleanup()
    openPortal({ clinic, at: '/people', role: 'auditor' })
    expect(await screen.findByRole('row', { name: /看護 一/ })).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Invite somebody' })).toBeNull()
    expect(screen.queryByRole('link', { name: /^Change/ })).toBeNull()
  })
})
