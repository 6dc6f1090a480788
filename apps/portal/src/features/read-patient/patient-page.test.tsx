import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { cleanup, screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { registered } from '../../rehearsal/registered.ts'
import { patientOfReport62 } from '../../rehearsal/treated.ts'

describe('a patient’s page', () => {
  let clinic: TestClinic
  let treated: Awaited<ReturnType<typeof patientOfReport62>>
  beforeAll(async () => {
    clinic = await testClinic()
    treated = await patientOfReport62(clinic)
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  test('report no. 62 stands there with its discs, its follow-ups and what became of each symptom', async () => {
    openPortal({ clinic, at: treated.at })
    await screen.findByRole('heading', { level: 1, name: '試験 花子' })
    expect(document.title).toBe('試験 花子 – Sebone')
    expect(screen.getByText('4 of 4')).toBeTruthy()
    expect(screen.getByText('3 discs treated, 2 sites billed. Reason: Two areas were billed for three discs.')).toBeTruthy()
    const table = within(screen.getByRole('table', { name: /0 is no symptom/ }))
    const change = table.getByRole('row', { name: /^Change/ })
    const cells = within(change).getAllByRole('cell').map((cell) => cell.textContent)
    expect(cells).toEqual(['−3Better', '−1Cannot be judged', '−3Better', '−4Better'])
  })

  test('the same page reads in Japanese after one press, and stays where it was', async () => {
    const { user, address } = openPortal({ clinic, at: treated.at })
    await user.click(await screen.findByRole('button', { name: '日本語' }))
    expect(await screen.findByText('4回中4回')).toBeTruthy()
    expect(document.documentElement.lang).toBe('ja')
    expect(address()).toBe(treated.at)
    await user.click(screen.getByRole('button', { name: 'English' }))
  })

  test('where nothing is recorded yet, each part says so and how to begin', async () => {
    const patient = await registered(clinic)
    openPortal({ clinic, at: patient.at })
    expect(await screen.findByText(/No scores are recorded yet/)).toBeTruthy()
    expect(screen.getByText('No findings are recorded yet.')).toBeTruthy()
    expect(screen.getByText('No treatment is recorded yet.')).toBeTruthy()
  })

  test('the front desk is shown no door that its role does not open', async () => {
    openPortal({ clinic, at: treated.at, role: 'frontDesk' })
    const sections = within(await screen.findByRole('navigation', { name: 'This patient' }))
    expect(sections.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Overview',
      'Quote',
      'Patient link',
      'Consents',
      'Files',
      'Changes',
    ])
    expect(screen.queryByRole('link', { name: 'Enter treatment' })).toBeNull()
  })

  test('an address that names nobody here says so', async () => {
    openPortal({ clinic, at: '/patients/00000000-0000-4000-8000-000000000000' })
    expect(await screen.findByRole('heading', { name: 'Patient not found' })).toBeTruthy()
  })

  test('typed words are not left behind without a question', async () => {
    const { user, address } = openPortal({ clinic, at: `${treated.at}/findings` })
    await user.type(await screen.findByRole('textbox', { name: 'Where' }), 'L4')
    await user.click(screen.getByRole('link', { name: 'Quote' }))
    const question = within(await screen.findByRole('dialog'))
    await user.click(question.getByRole('button', { name: 'Stay on this page' }))
    expect(screen.getByRole('textbox', { name: 'Where' })).toHaveProperty('value', 'L4')
    expect(address()).toBe(`${treated.at}/findings`)
  })
})
