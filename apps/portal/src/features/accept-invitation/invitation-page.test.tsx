import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { cleanup, screen } from '@testing-library/react'
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { phoneOf } from '../../rehearsal/phone-of.ts'
import { signInDoors } from '../../rehearsal/sign-in-doors.ts'

describe('an invitation', () => {
  let clinic: TestClinic
  let doors: ReturnType<typeof signInDoors>
  beforeAll(async () => {
    clinic = await testClinic()
    clinic.time.now = new Date()
  })
  beforeEach(() => {
    doors = signInDoors(clinic)
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })
  afterAll(() => clinic.database.drop())

  const invited = (email: string) =>
    clinic.staff('manager').people.invite({ id: randomUUID(), name: '新任 花子', email, role: 'nurse' })

  test('leads to a short password beside a second factor, its recovery codes, and the sign-in', async () => {
    const { path } = await invited('short@example.jp')
    const { user, address } = openPortal({ clinic, at: path, context: doors.context })
    expect(await screen.findByRole('heading', { level: 1, name: 'Welcome to umeda' })).toBeTruthy()
    await user.type(screen.getByLabelText(/^New password/), 'eight ch')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('Enter the code that your authenticator shows')).toBeTruthy()
    const secret = screen.getByText(/^([A-Z2-7]{4} ?)+[A-Z2-7]{1,4}$/).textContent?.replaceAll(' ', '') ?? ''
    await user.type(screen.getByRole('textbox', { name: /^Code that it shows/ }), phoneOf(`otpauth://totp/x?secret=${secret}`)(0))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'All is set' })).toBeTruthy()
    expect(screen.getAllByText(/^[a-z2-9]{5}-[a-z2-9]{5}$/)).toHaveLength(10)
    await user.click(screen.getByRole('button', { name: 'I have kept them' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeTruthy()
    expect(address()).toBe('/sign-in')
  })

  test('without a second factor asks for a long password, in words at the field', async () => {
    const { path } = await invited('long@example.jp')
    const { user } = openPortal({ clinic, at: path, language: 'ja', context: doors.context })
    await user.click(await screen.findByRole('radio', { name: 'あとで' }))
    const field = screen.getByLabelText(/^新しいパスワード/)
    await user.type(field, 'short')
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('パスワードが短すぎます。15文字以上にしてください。')).toBeTruthy()
    await user.type(field, ' but made longer')
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByRole('heading', { level: 1, name: '設定が終わりました' })).toBeTruthy()
  })

  test('that was used, or is none, says so and leads on', async () => {
    openPortal({ clinic, at: `/invitation#${'A'.repeat(43)}`, context: doors.context })
    expect(await screen.findByRole('heading', { level: 1, name: 'This link cannot be opened' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Go to the sign-in' })).toBeTruthy()
  })
})
