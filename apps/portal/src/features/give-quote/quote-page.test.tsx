import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { cleanup, screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { registered } from '../../rehearsal/registered.ts'

describe('giving a quote', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  const open = async () => {
    const patient = await registered(clinic)
    const portal = openPortal({ clinic, at: `${patient.at}/quote` })
    await screen.findByRole('heading', { level: 1, name: 'Make a quote' })
    return { ...portal, quotes: async () => (await patient.page()).episodes[0]?.quotes ?? [] }
  }
  const field = (name: RegExp) => screen.getByRole('textbox', { name })
  const sheet = () => within(screen.getByRole('article'))

  test('the sheet follows what is typed, in the patient’s language, and freezes when given', async () => {
    const { user, quotes } = await open()
    await user.type(field(/^Discs planned/), 'L3/4, 4/5, and 5/s')
    await user.type(field(/^Sites billed/), '2')
    expect(sheet().getByText('御見積書')).toBeTruthy()
    expect(sheet().getByText('試験 花子 様')).toBeTruthy()
    expect(sheet().getByText('1,430,000円')).toBeTruthy()
    expect(sheet().getByText('130,000円')).toBeTruthy()
    await user.type(field(/^Why the sites/), '隣り合う椎間のため')
    expect(sheet().getByText('理由：隣り合う椎間のため')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Give this quote' }))
    expect(await screen.findByText(/frozen/)).toBeTruthy()
    expect(sheet().getByText('2023年11月26日')).toBeTruthy()
    expect(await quotes()).toMatchObject([{ status: 'given', total: 1_430_000, tax: 130_000, language: 'ja' }])
  })

  test('an inferred price is marked, and a count without a price is refused before anything is sent', async () => {
    const { user } = await open()
    await user.type(field(/^Discs planned/), 'L2/3, 3/4, 4/5')
    await user.type(field(/^Sites billed/), '3')
    expect(sheet().getByText('1,540,000円')).toBeTruthy()
    expect(sheet().getAllByText('推定').length).toBeGreaterThan(0)
    await user.clear(field(/^Sites billed/))
    await user.type(field(/^Sites billed/), '6')
    expect(screen.queryByRole('article')).toBeNull()
    expect(field(/^Sites billed/).getAttribute('aria-invalid')).toBe('true')
  })

  test('the sheet can be had in English too', async () => {
    const { user } = await open()
    await user.type(field(/^Discs planned/), 'L4/5')
    await user.type(field(/^Sites billed/), '1')
    await user.click(screen.getByRole('radio', { name: 'English' }))
    expect(sheet().getByText('1,320,000 yen', { selector: 'tfoot td' })).toBeTruthy()
  })
})
