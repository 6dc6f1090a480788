import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { registration } from '@sebone/api/test-patient'
import { cleanup, screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'

describe('registering a patient', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
    await clinic.staff().patients.register(registration({ number: 62 }))
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  test('a birth date in an era with full-width digits is said back, and the new patient’s page opens', async () => {
    const { user, address } = openPortal({ clinic, at: '/patients/register' })
    await user.type(await screen.findByRole('textbox', { name: 'Family name' }), '見本')
    await user.type(screen.getByRole('textbox', { name: 'Given name' }), '太郎')
    await user.click(screen.getByRole('radio', { name: 'Showa' }))
    await user.type(screen.getByRole('textbox', { name: 'Year' }), '２６')
    await user.type(screen.getByRole('textbox', { name: 'Month' }), '３')
    await user.type(screen.getByRole('textbox', { name: 'Day' }), '５')
    expect(screen.getByText(/^5 March 1951/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Register' }))
    expect(await screen.findByRole('heading', { level: 1, name: '見本 太郎' })).toBeTruthy()
    expect(address()).toMatch(/^\/patients\/[0-9a-f-]{36}$/)
    expect(await screen.findByText('Registered')).toBeTruthy()
  })

  test('what is missing, taken or impossible is said at its field, and nothing typed is lost', async () => {
    const { user } = openPortal({ clinic, at: '/patients/register' })
    await user.click(await screen.findByRole('button', { name: 'Register' }))
    const family = screen.getByRole('textbox', { name: 'Family name' })
    expect(family.getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(family)

    await user.type(family, '見本')
    await user.type(screen.getByRole('textbox', { name: 'Given name' }), '太郎')
    await user.type(screen.getByRole('textbox', { name: /Patient number/ }), '６２')
    await user.click(screen.getByRole('button', { name: 'Register' }))
    expect(await screen.findByText('Another patient has this number.')).toBeTruthy()

    await user.clear(screen.getByRole('textbox', { name: /Patient number/ }))
    await user.type(screen.getByRole('textbox', { name: 'Year' }), '1951')
    await user.type(screen.getByRole('textbox', { name: 'Month' }), '13')
    await user.type(screen.getByRole('textbox', { name: 'Day' }), '5')
    await user.click(screen.getByRole('button', { name: 'Register' }))
    const month = screen.getByRole('textbox', { name: 'Month' })
    await expect.poll(() => month.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByDisplayValue('見本')).toBeTruthy()
  })
})
