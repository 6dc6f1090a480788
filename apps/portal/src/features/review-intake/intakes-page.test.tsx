import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { sentIntake } from '@sebone/api/test-intake'
import { registration } from '@sebone/api/test-patient'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../data/new-id.ts'
import { openPortal } from '../../rehearsal/open-portal.tsx'

describe('intakes', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  const FACTS = { kana: 'みほん はなこ', phone: '090-1111-2222', email: 'hanako@example.jp' }
  const ask = (name: string, phone: string) =>
    clinic.anybody.consultation.request({ clinic: 'umeda', id: newId(), name, contact: { phone }, complaint: '足がしびれます。', language: 'ja' })

  test('an intake is reviewed: only what the record lacks is ticked, and nothing is replaced unasked', async () => {
    const { patientId } = await sentIntake(clinic, { familyName: '問診', familyKana: null, givenKana: null, phone: '03-0000-0000' }, FACTS)
    const { user, address } = openPortal({ clinic, at: '/intakes' })
    await user.click(await screen.findByRole('link', { name: 'Review the first intake of 問診 花子' }))
    const phone = await screen.findByRole('row', { name: /^Telephone/ })
    expect(within(phone).getByText('03-0000-0000')).toBeTruthy()
    expect(within(phone).getByRole<HTMLInputElement>('checkbox').checked).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Take over 3 details and mark as reviewed' }))
    await waitFor(() => expect(address()).toBe('/intakes'))
    expect(await screen.findByText('Intake of 問診 花子 reviewed')).toBeTruthy()
    const { patient } = await clinic.staff().patients.page({ patientId })
    expect(patient).toMatchObject({ familyKana: 'みほん', givenKana: 'はなこ', email: 'hanako@example.jp', phone: '03-0000-0000' })
  })

  test('a double is found with its reasons and merged, and the old address leads on', async () => {
    const kept = await clinic.staff().patients.register(registration({ familyName: '重複', phone: '090-7777-8888' }))
    const { responseId, patientId } = await sentIntake(clinic, { familyName: '重複', phone: '090-7777-8888' })
    const { user, address } = openPortal({ clinic, at: `/intakes/${responseId}` })
    const match = (await screen.findByText(/same name in kana.*same date of birth.*same telephone/)).closest('li')
    await user.click(within(match!).getByRole('button', { name: 'Merge with 重複 花子' }))
    const sheet = await screen.findByRole('dialog')
    await user.type(within(sheet).getByRole('textbox'), 'Registered twice at the desk.')
    await user.click(within(sheet).getByRole('button', { name: 'Merge' }))
    await waitFor(() => expect(address()).toBe(`/patients/${kept.patientId}`))
    expect((await clinic.staff().patients.page({ patientId })).patient.id).toBe(kept.patientId)
  })

  test('a request becomes a new patient, asked for the first intake', async () => {
    await ask('相談 一郎', '080-1212-3434')
    const { user, address } = openPortal({ clinic, at: '/intakes' })
    await user.click(await screen.findByRole('link', { name: 'Decide about the request of 相談 一郎' }))
    expect(await screen.findByText('足がしびれます。')).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Register and ask the first intake' }))
    await waitFor(() => expect(address()).toMatch(/^\/patients\/[0-9a-f-]{36}\/link/))
    const found = await clinic.staff().patients.search({ query: '08012123434' })
    expect(found.patients).toMatchObject([{ familyName: '相談', givenName: '一郎' }])
  })

  test('a request of somebody who is a patient already is attached, not registered again', async () => {
    const { patientId } = await clinic.staff().patients.register(registration({ familyName: '既知', phone: '080-9898-7676' }))
    await ask('既知 花子', '08098987676')
    const { user, address } = openPortal({ clinic, at: '/intakes' })
    await user.click(await screen.findByRole('link', { name: 'Decide about the request of 既知 花子' }))
    await user.click(await screen.findByRole('button', { name: /^This is the person: 既知 花子, no\. / }))
    await waitFor(() => expect(address()).toBe(`/patients/${patientId}/link`))
    expect((await clinic.staff().patients.search({ query: '既知' })).total).toBe(1)
  })

  test('a request is dismissed with a reason, and is gone from the list', async () => {
    await ask('見送り', '080-0000-0001')
    const { user } = openPortal({ clinic, at: '/intakes' })
    await user.click(await screen.findByRole('link', { name: 'Decide about the request of 見送り' }))
    await user.click(await screen.findByRole('button', { name: 'Dismiss the request' }))
    await user.type(screen.getByRole('textbox', { name: 'Why the request is not taken' }), 'Asked about a knee.')
    await user.click(screen.getByRole('button', { name: 'Dismiss the request' }))
    expect(await screen.findByText('Request dismissed')).toBeTruthy()
    await waitFor(() => expect(screen.queryByText('見送り')).toBeNull())
  })
})
