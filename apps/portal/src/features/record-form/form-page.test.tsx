import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { IDENTITY } from '@sebone/api/test-settings'
import { cleanup, screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../data/new-id.ts'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { registered } from '../../rehearsal/registered.ts'

describe('a whole form by telephone or from paper', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  const treated = async () => {
    const patient = await registered(clinic)
    const made = { id: newId(), episodeId: patient.episodeId, method: 'cellgel', discs: 'L4/5', notTreated: [], billedSites: 1, billedSitesReason: null } as const
    await clinic.staff().procedures.record({ ...made, performedIn: '2023-08-18' })
    return patient
  }

  test('asks what the patient’s own form asks, in the same order, and what follows from an answer appears with it', async () => {
    const patient = await treated()
    const { user } = openPortal({ clinic, at: `${patient.at}/form`, role: 'nurse' })
    await screen.findByRole('heading', { level: 1, name: 'Enter a form' })
    await user.click(screen.getByRole('radio', { name: 'English' }))
    for (const area of [/lower back/, /your legs/, /numbness/i, /buttocks/]) {
      const [group] = screen.getAllByRole('group', { name: area })
      if (!group) throw new Error(String(area))
      await user.click(within(group).getByRole('radio', { name: /^3/ }))
    }
    await user.click(screen.getByRole('button', { name: 'Save the form' }))
    expect(await screen.findByText(/answers to mend/)).toBeTruthy()
    const answer = async (group: RegExp, name: RegExp, role: 'radio' | 'checkbox' = 'radio') =>
      user.click(within(screen.getAllByRole('group', { name: group })[0] ?? document.body).getByRole(role, { name }))
    await answer(/compared with last time/i, /^Nowhere is numb/)
    await answer(/any of these/i, /^None/, 'checkbox')
    await answer(/worse than before/, /^No$/)
    await user.click(screen.getByRole('button', { name: 'Save the form' }))
    await screen.findByText('Form saved')
    expect((await patient.page()).episodes[0]?.assessments).toMatchObject([{ mode: 'phone', askedFor: 'oneWeek', isFromResponse: true }])
  })

  test('a sheet that is taken home says whom to call, and what to do while nobody answers', async () => {
    const patient = await treated()
    const { clinic: setting } = clinic.staff('manager').settings
    const outsideHours = { en: 'Call the on-call nurse.', ja: '当直（090-0000-0000）にお電話ください。' }
    const draft = { ...IDENTITY, branches: IDENTITY.branches.map((branch) => ({ ...branch, outsideHours })) }
    const { revision } = await setting.versions()
    await setting.plan({ id: newId(), validFrom: '2023-08-26', reason: 'a nurse on call', revision, draft })
    openPortal({ clinic, at: `${patient.at}/sheet?form=check-in&language=ja`, role: 'nurse' })
    const sheet = within(await screen.findByRole('article'))
    expect(await sheet.findByText(/電話 06-0000-0000（受付時間：平日 9:00〜17:00）/)).toBeTruthy()
    expect(sheet.getByText('受付時間外：当直（090-0000-0000）にお電話ください。')).toBeTruthy()
  })

  test('a sheet carries its number, the name, every question, and the body to mark', async () => {
    const patient = await treated()
    openPortal({ clinic, at: `${patient.at}/sheet?form=check-in&language=ja`, role: 'nurse' })
    const sheet = within(await screen.findByRole('article'))
    expect(sheet.getByText('check-in 2')).toBeTruthy()
    expect(sheet.getByText('試験 花子')).toBeTruthy()
    expect(sheet.getByText(/腰の痛みは/)).toBeTruthy()
    expect(sheet.getAllByRole('img').length).toBeGreaterThan(3)
  })
})
