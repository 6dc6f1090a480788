import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { inviteStaff } from '@sebone/api/staff-sign-in/invite-staff'
import { staffCaller } from '@sebone/api/staff-router'
import { cleanup, screen, within } from '@testing-library/react'
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { registered } from '../../rehearsal/registered.ts'

describe('the audit', () => {
  let clinic: TestClinic
  let number = ''
  beforeAll(async () => {
    clinic = await testClinic()
    const password = 'long enough to be safe'
    const invited = await inviteStaff(clinic.deps(), { clinicId: clinic.clinicId, email: 'n@example.jp', name: '看護 一', role: 'nurse', password })
    const deps = clinic.deps('nurse')
    const nurse = staffCaller({ ...deps, principal: { ...deps.principal, userId: invited.ok ? invited.value.userId : '' } })
    const { episodeId, patientId } = await registered(clinic)
    number = (await nurse.patients.page({ patientId })).patient.number
    await clinic.staff().procedures.record({
      id: randomUUID(), episodeId, method: 'cellgel', performedIn: '2022-11-01', discs: 'L4/5', notTreated: [], billedSites: 1,
      billedSitesReason: null, physician: null,
    })
    const given = {
      id: randomUUID(), on: { point: 'oneMonth' }, mode: 'phone', answeredBy: 'patient', notSure: [], note: null,
      scores: { lowerBack: '1', lowerLimbs: '1', numbness: '3', buttocks: '0' },
    } as const
    await nurse.assessments.record({ ...given, episodeId })
    await nurse.assessments.correct({ ...given, version: 1, reason: 'phone correction', scores: { ...given.scores, numbness: '2' } })
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })
  afterAll(() => clinic.database.drop())

  test('is read as sentences, in both languages, and a name leads to the patient', async () => {
    openPortal({ clinic, at: '/audit', role: 'auditor' })
    const told = await screen.findByText((_, node) => /changed numbness at 1 month 3 → 2 of .+, reason: phone correction$/.test(node?.textContent ?? '') && node?.tagName === 'P')
    expect(within(told).getByText('看護 一').tagName).toBe('B')
    expect(within(told).getByRole('link').getAttribute('href')).toMatch(/^\/patients\//)
    cleanup()
    openPortal({ clinic, at: '/audit', role: 'auditor', language: 'ja' })
    expect(await screen.findByText((_, node) => node?.tagName === 'P' && (node.textContent ?? '').endsWith('治療1か月後のしびれ（3 → 2）を変更しました（理由：phone correction）'))).toBeTruthy()
  })

  test('its filters stand in the address and can be taken back', async () => {
    const { user, address } = openPortal({ clinic, at: '/audit', role: 'manager' })
    await user.selectOptions(await screen.findByRole('combobox', { name: 'What' }), 'looked')
    expect(address()).toBe('/audit?kind=looked')
    await user.type(screen.getByRole('textbox', { name: 'Patient no.' }), `${number}{Enter}`)
    expect(address()).toBe(`/audit?kind=looked&patient=${number}`)
    expect(await screen.findAllByText((_, node) => node?.tagName === 'P' && /looked at the page of/.test(node.textContent ?? ''))).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Show everything' }))
    expect(address()).toBe('/audit')
  })

  test('where nothing fits, it says so', async () => {
    openPortal({ clinic, at: '/audit?patient=999999', role: 'manager' })
    expect(await screen.findByRole('heading', { level: 2, name: 'Nothing is found' })).toBeTruthy()
  })

  test('it is exported as a file of what the filters find', async () => {
    const files: Blob[] = []
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: () => {} }))
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const { user } = openPortal({ clinic, at: '/audit?kind=wrote', role: 'auditor' })
    await user.click(await screen.findByRole('button', { name: 'Export as CSV' }))
    expect(await screen.findByText(/^\d+ rows exported$/)).toBeTruthy()
    expect(await files[0]?.text()).toContain('changed numbness at 1 month 3 → 2')
  })
})
