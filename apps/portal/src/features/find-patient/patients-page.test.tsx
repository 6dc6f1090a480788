import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { registration } from '@sebone/api/test-patient'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'

describe('finding a patient', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
    const staff = clinic.staff()
    await staff.patients.register(registration({ number: 7 }))
    await staff.patients.register(
      registration({ number: 8, familyName: '見本', givenName: '太郎', familyKana: 'みほん', givenKana: 'たろう', sex: 'male' }),
    )
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  test('everybody is listed with number, age, standing and how many there are', async () => {
    openPortal({ clinic, at: '/patients' })
    const row = await screen.findByRole('row', { name: /試験 花子/ })
    expect(within(row).getByText('No. 7')).toBeTruthy()
    expect(within(row).getByText('72 years')).toBeTruthy()
    expect(within(row).getByText('Not yet treated')).toBeTruthy()
    expect(document.title).toBe('Patients (2) – Sebone')
  })

  test('a name is found in kana and in kanji, a patient by number, and the address keeps what was searched', async () => {
    const { user, address } = openPortal({ clinic, at: '/patients' })
    const search = await screen.findByRole('searchbox')
    for (const typed of ['みほん', '太郎', '8']) {
      await user.clear(search)
      await user.type(search, typed)
      await waitFor(() => expect(address()).toBe(`/patients?q=${encodeURIComponent(typed)}`))
      await waitFor(() => expect(screen.queryByText('試験 花子')).toBeNull())
      expect(screen.getByText('見本 太郎')).toBeTruthy()
    }
  })

  test('nobody found says so and leads back to everybody', async () => {
    const { user } = openPortal({ clinic, at: '/patients?q=nobody' })
    expect(await screen.findByText('Nobody found for “nobody”')).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Show all patients' }))
    expect(await screen.findByText('見本 太郎')).toBeTruthy()
  })

  test('arrow keys go from the search field down the rows and back', async () => {
    const { user } = openPortal({ clinic, at: '/patients' })
    await screen.findByText('見本 太郎')
    await user.click(screen.getByRole('searchbox'))
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toContain('見本 太郎')
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toContain('試験 花子')
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  })

  test('a filter stands in the address and says when nobody stands there', async () => {
    const { user, address } = openPortal({ clinic, at: '/patients' })
    await user.click(await screen.findByRole('link', { name: /Overdue/ }))
    expect(await screen.findByText('No patient is “Overdue” today.')).toBeTruthy()
    expect(address()).toBe('/patients?standing=overdue')
  })

  test('the same list reads in Japanese', async () => {
    openPortal({ clinic, at: '/patients', language: 'ja' })
    const row = await screen.findByRole('row', { name: /試験 花子/ })
    expect(within(row).getByText('72歳')).toBeTruthy()
    expect(document.documentElement.lang).toBe('ja')
  })
})
