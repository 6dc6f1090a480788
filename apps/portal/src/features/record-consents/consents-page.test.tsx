import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { cleanup, screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { registered } from '../../rehearsal/registered.ts'

describe('consents at the clinic', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
    clinic.time.now = new Date('2026-03-03T10:00:00+09:00')
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  test('treatment is agreed to in the patient’s language, after a physician explained it, and can be withdrawn', async () => {
    const patient = await registered(clinic)
    const { user } = openPortal({ clinic, at: `${patient.at}/consents`, role: 'nurse' })
    expect(await screen.findByText('椎間板にゲルを入れる治療について')).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: 'Typed name' }))
    await user.click(screen.getByRole('button', { name: 'Record the consent' }))
    expect(await screen.findByText('Write who explained the treatment.')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Explained by the physician' }), '見本 医師')
    await user.click(screen.getByRole('button', { name: 'Record the consent' }))
    await screen.findByText('Consent recorded')
    expect(screen.getByText('Explained by 見本 医師 on 3 March 2026')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Withdraw the consent “Treatment”' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Withdraw' }))
    expect(await screen.findByText(/Withdrawn 3 March 2026 by 試験 花子/)).toBeTruthy()
    expect((await patient.page()).consents).toMatchObject([{ purpose: 'treatment', textVersion: 1, withdrawn: { how: 'inPerson' } }])
  })
})
