import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { registration } from '@sebone/api/test-patient'
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'

describe('the command palette', () => {
  let clinic: TestClinic
  let patientId: string
  beforeAll(async () => {
    clinic = await testClinic()
    const made = await clinic.staff().patients.register(registration({ number: 7, familyName: '見本', familyKana: 'みほん' }))
    patientId = made.patientId
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  test('opens by Ctrl K anywhere, finds a patient, and Enter goes there', async () => {
    const { user, address } = openPortal({ clinic, at: '/patients/register' })
    await screen.findByRole('heading', { level: 1 })
    await user.keyboard('{Control>}k{/Control}')
    expect(await screen.findByRole('dialog', { name: 'Find or do' })).toBeTruthy()
    await user.keyboard('みほん')
    const [found] = await screen.findAllByRole('menuitem', { name: /見本 花子/ })
    await waitFor(() => expect(screen.getByRole('textbox').getAttribute('aria-activedescendant')).toBe(found?.id))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe(`/patients/${patientId}`))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('acts: a link for whoever is found, a new patient, a page', async () => {
    const { user, address } = openPortal({ clinic, at: '/' })
    await user.click(await screen.findByRole('button', { name: /^Find or do/ }))
    await user.keyboard('見本')
    await user.click(await screen.findByRole('menuitem', { name: 'Send link to 見本 花子' }))
    await waitFor(() => expect(address()).toBe(`/patients/${patientId}/link`))
    await user.keyboard('{Meta>}k{/Meta}')
    await screen.findByRole('dialog')
    await user.keyboard('register')
    const found = await screen.findByRole('menuitem', { name: 'Register patient' })
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-activedescendant')).toBe(found.id))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe('/patients/register'))
  })

  test('offers nothing that the role does not include, and Escape closes it', async () => {
    const { user } = openPortal({ clinic, at: '/', role: 'auditor' })
    await user.click(await screen.findByRole('button', { name: /^Find or do/ }))
    await screen.findByRole('menuitem', { name: 'Patients' })
    expect(screen.queryByRole('menuitem', { name: 'Register patient' })).toBeNull()
    expect(screen.queryByRole('menuitem', { name: 'Intakes' })).toBeNull()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('says when nothing is found, and reads in Japanese', async () => {
    const { user } = openPortal({ clinic, at: '/', language: 'ja' })
    await user.click(await screen.findByRole('button', { name: /^検索・操作/ }))
    await user.keyboard('存在しない')
    expect(await screen.findByText('「存在しない」に一致するものはありません')).toBeTruthy()
  })
})
