import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { FULL_CHECK_IN } from '@sebone/domain/instrument/own/full-check-in'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../data/new-id.ts'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { registered } from '../../rehearsal/registered.ts'

const SCORES = { lowerBack: '1', lowerLimbs: '0', buttocks: '0' } as const

describe('what stands on a patient’s page besides scores', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  /** Numbness from the calves down before, at the tips of the toes a month later; then a warning sign. */
  const followed = async () => {
    const patient = await registered(clinic)
    const { episodeId } = patient
    const staff = clinic.staff()
    const given = { mode: 'phone', answeredBy: 'patient', notSure: [], note: null } as const
    const before = { numbArea: ['heel-left', 'bigToe-left'] }
    const scores = { ...SCORES, numbness: '5' }
    await staff.assessments.record({ id: newId(), episodeId, on: { date: '2023-05-01' }, scores, extents: before, ...given })
    const made = { id: newId(), episodeId, method: 'cellgel', discs: 'L4/5', notTreated: [], billedSites: 1, billedSitesReason: null } as const
    await staff.procedures.record({ ...made, performedIn: '2023-05-10' })
    const { id, version } = FULL_CHECK_IN
    const answers = { ...SCORES, numbness: '5', numbAreaChange: 'none', warningSignsAfter: ['urine'], worry: '<b>階段</b>がこわい', filledInBy: '' }
    const form = { id: newId(), episodeId, requestId: newId(), responseId: newId(), point: 'oneMonth', definition: { id, version } } as const
    await staff.assessments.recordForm({ ...form, answers, mode: 'phone', answeredOn: '2023-06-10', language: 'ja', note: null })
    return { ...patient, responseId: form.responseId }
  }

  test('a warning sign stands on top, and is closed with a sentence about what was done', async () => {
    const patient = await followed()
    const { user } = openPortal({ clinic, at: patient.at, role: 'nurse' })
    const alerts = within(await screen.findByRole('region', { name: /Warning signs: call now/ }))
    expect(alerts.getByText(/trouble passing or feeling urine/)).toBeTruthy()
    await user.click(alerts.getByRole('button', { name: 'Close the alert' }))
    expect(alerts.getByText('Write what was done.')).toBeTruthy()
    await user.type(alerts.getByRole('textbox', { name: 'What was done' }), 'called, sent to the emergency department')
    await user.click(alerts.getByRole('button', { name: 'Close the alert' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: /Warning signs/ })).toBeNull())
  })

  test('the area then and now is told with its share, what is gone, and that the score alone would mislead', async () => {
    const patient = await followed()
    openPortal({ clinic, at: patient.at })
    const extent = within(await screen.findByRole('region', { name: 'Where it is, then and now' }))
    expect(extent.getByText(/no validated scale/)).toBeTruthy()
    expect(extent.getByText(/^Smaller by/)).toBeTruthy()
    expect(extent.getByText(/look at the map before calling this unchanged/)).toBeTruthy()
  })

  test('the timeline leads to everything the patient said, in the language in which it was asked, as text', async () => {
    const patient = await followed()
    const { user } = openPortal({ clinic, at: patient.at })
    const happened = within(await screen.findByRole('region', { name: 'What happened' }))
    await user.click(happened.getByRole('link', { name: 'What was said' }))
    await screen.findByRole('heading', { level: 1, name: 'What the patient said' })
    expect(await screen.findByText('<b>階段</b>がこわい')).toBeTruthy()
    expect(screen.getByText(/check-in 2/)).toBeTruthy()
    expect(screen.getByText('尿が出にくい、または尿が出る感じがわからない（新しく起こったもの）')).toBeTruthy()
  })

  test('a note stays as it was written; its correction shows why', async () => {
    const patient = await registered(clinic)
    const { user } = openPortal({ clinic, at: patient.at, role: 'frontDesk' })
    await user.click(await screen.findByRole('button', { name: 'New note' }))
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'call in the mornin')
    await user.click(screen.getByRole('button', { name: 'Save note' }))
    await user.click(await screen.findByRole('button', { name: /Correct the note/ }))
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'g')
    await user.click(screen.getByRole('button', { name: 'Save the correction' }))
    expect(screen.getByText('Write why it is corrected.')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Why it is corrected' }), 'a slip')
    await user.click(screen.getByRole('button', { name: 'Save the correction' }))
    expect(await screen.findByText(/by frontDesk: a slip/)).toBeTruthy()
    expect((await patient.page()).episodes[0]?.notes).toHaveLength(2)
  })

  test('what was corrected is told with who, from what to what, and why', async () => {
    const patient = await registered(clinic)
    const made = { id: newId(), method: 'cellgel', discs: 'L4/5', notTreated: [], billedSites: 1, billedSitesReason: null } as const
    await clinic.staff().procedures.record({ ...made, performedIn: '2023-05-10', episodeId: patient.episodeId })
    await clinic.staff().procedures.correct({ ...made, performedIn: '2023-05-11', version: 1, reason: 'by the diary' })
    openPortal({ clinic, at: `${patient.at}/changes`, role: 'auditor' })
    expect(await screen.findByText('Reason: by the diary')).toBeTruthy()
    expect(screen.getByText('10 May 2023', { selector: 'del' })).toBeTruthy()
    expect(screen.getByText('11 May 2023', { selector: 'ins' })).toBeTruthy()
  })
})
