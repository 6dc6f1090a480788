import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { cleanup, screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { registered } from '../../rehearsal/registered.ts'
import { patientOfReport62 } from '../../rehearsal/treated.ts'

describe('the progress report', () => {
  let clinic: TestClinic
  let treated: Awaited<ReturnType<typeof patientOfReport62>>
  beforeAll(async () => {
    clinic = await testClinic()
    treated = await patientOfReport62(clinic)
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  test('has the printed price, its tax, and numbness as the only residual symptom', async () => {
    openPortal({ clinic, at: `${treated.at}/report` })
    const report = within(await screen.findByRole('article'))
    expect(report.getByText('1,430,000 yen')).toBeTruthy()
    expect(report.getByText('130,000 yen')).toBeTruthy()
    expect(report.getByText(/numbness is the only remaining symptom/)).toBeTruthy()
    expect(report.getByText('7 to 8 months')).toBeTruthy()
  })

  test('is the same report in Japanese, whatever the page speaks', async () => {
    const { user, address } = openPortal({ clinic, at: `${treated.at}/report` })
    await user.click(await screen.findByRole('radio', { name: '日本語' }))
    expect(await screen.findByText('1,430,000円')).toBeTruthy()
    expect(screen.getByRole('article').lang).toBe('ja')
    expect(document.documentElement.lang).toBe('en')
    expect(address()).toBe(`${treated.at}/report?lang=ja`)
  })

  test('is made as of a day, and refuses one before the treatment', async () => {
    const { user } = openPortal({ clinic, at: `${treated.at}/report?asOf=2023-03-31` })
    expect(await screen.findByText('3 months')).toBeTruthy()
    const day = screen.getByRole('textbox', { name: 'As of' })
    await user.clear(day)
    await user.type(day, '2022-11-30')
    await user.click(screen.getByRole('button', { name: 'Show' }))
    expect(await screen.findByText('A report cannot be older than the treatment that it is about.')).toBeTruthy()
  })

  test('before a treatment there is nothing to report on, and the way to enter one', async () => {
    const patient = await registered(clinic)
    openPortal({ clinic, at: `${patient.at}/report` })
    expect(await screen.findByText('No report yet')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Enter treatment' })).toBeTruthy()
  })
})
