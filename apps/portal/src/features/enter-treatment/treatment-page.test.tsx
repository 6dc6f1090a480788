import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { protocolWith } from '@sebone/api/test-settings'
import { cleanup, screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../data/new-id.ts'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { registered } from '../../rehearsal/registered.ts'

describe('entering a treatment', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  const open = async () => {
    const patient = await registered(clinic)
    const portal = openPortal({ clinic, at: `${patient.at}/treatment` })
    await screen.findByRole('heading', { level: 1, name: 'Enter a treatment' })
    const procedures = async () => (await patient.page()).episodes[0]?.procedures ?? []
    return { ...portal, procedures }
  }
  const field = (name: RegExp) => screen.getByRole('textbox', { name })
  const save = () => screen.getByRole('button', { name: 'Save treatment' })

  test('a treatment known to the month, three discs and two sites with the reason that is demanded', async () => {
    const { user, procedures, address } = await open()
    await user.type(field(/^Done on/), '2022年12月')
    expect(screen.getByText('December 2022, day not known')).toBeTruthy()
    await user.type(field(/^Discs treated/), 'L3/4, 4/5, and 5/s')
    expect(screen.getByText('Reads as L3/4, L4/5 and L5/S1 (3 discs)')).toBeTruthy()
    await user.type(field(/^Sites billed/), '２')
    await user.click(save())
    expect(await screen.findByText(/3 discs, but 2 sites billed/)).toBeTruthy()
    await user.type(field(/^Why the sites/), 'Two neighbouring discs count as one site')
    await user.click(save())
    expect(await screen.findByText('Treatment saved')).toBeTruthy()
    expect(address()).not.toContain('treatment')
    expect(await procedures()).toMatchObject([
      { performedIn: '2022-12', discs: ['L3/4', 'L4/5', 'L5/S1'], discsAsPrinted: 'L3/4, 4/5, and 5/s', billedSites: 2 },
    ])
  })

  test('a disc that could not be treated is chosen on the figure and needs its reason', async () => {
    const { user, procedures } = await open()
    await user.type(field(/^Done on/), '2023-08-01')
    await user.type(field(/^Discs treated/), 'L4/5')
    await user.click(screen.getByRole('radio', { name: 'a disc not treated' }))
    await user.click(within(screen.getByRole('listbox')).getByRole('option', { name: /Disc L3\/4/ }))
    await user.click(save())
    expect(await screen.findByText('Choose why L3/4 could not be treated.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /Why not/ }))
    await user.click(await screen.findByRole('option', { name: 'the needle could not reach the disc' }))
    await user.click(save())
    await screen.findByText('Treatment saved')
    expect(await procedures()).toMatchObject([{ discs: ['L4/5'], notTreated: [{ disc: 'L3/4', reason: 'needleAccess' }] }])
  })

  test('an ambiguous or impossible disc is refused at the field, with what to write instead', async () => {
    const { user } = await open()
    await user.type(field(/^Done on/), '2023-08-01')
    await user.type(field(/^Discs treated/), 'L3/5')
    await user.click(save())
    await expect.poll(() => field(/^Discs treated/).getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(/not neighbours/)).toBeTruthy()
  })

  test('a corrected day is saved with the version that was seen', async () => {
    const { user, procedures } = await open()
    await user.type(field(/^Done on/), '2023-08-01')
    await user.type(field(/^Discs treated/), 'L4/5')
    await user.click(save())
    await screen.findByText('Treatment saved')
    await user.click(screen.getByRole('link', { name: 'Treatment' }))
    await user.click(await screen.findByRole('link', { name: 'Correct' }))
    await screen.findByRole('heading', { level: 1, name: 'Correct the treatment' })
    await user.clear(field(/^Done on/))
    await user.type(field(/^Done on/), '2023-08-02')
    expect(screen.getByText(/1 week after treatment: due 8 August 2023 → 9 August 2023/)).toBeTruthy()
    await user.type(field(/^Why it is corrected/), 'the diary says the second')
    await user.click(screen.getByRole('button', { name: 'Save the correction' }))
    expect(await screen.findByText(/Treatment corrected/)).toBeTruthy()
    expect(await procedures()).toMatchObject([{ performedIn: '2023-08-02', version: 2 }])
  })

  test('the day that is typed is previewed by the clinic’s own protocol for that day', async () => {
    const patient = await registered(clinic)
    const { protocol } = clinic.staff('physician').settings
    const { revision } = await protocol.versions()
    await protocol.plan({ id: newId(), validFrom: '2023-08-20', reason: 'decided', revision, draft: protocolWith(6) })
    const id = newId()
    const made = { method: 'cellgel', discs: 'L4/5', notTreated: [], billedSites: 1, billedSitesReason: null } as const
    await clinic.staff().procedures.record({ ...made, id, performedIn: '2023-08-19', episodeId: patient.episodeId })
    const { user } = openPortal({ clinic, at: `${patient.at}/treatment?procedure=${id}` })
    await screen.findByRole('heading', { level: 1, name: 'Correct the treatment' })
    await user.clear(field(/^Done on/))
    await user.type(field(/^Done on/), '2023-08-21')
    expect(screen.getByText(/1 week after treatment: due 26 August 2023 → 27 August 2023/)).toBeTruthy()
  })

  test('what speaks against it asks for a physician’s reason, names what is missing, and stands in the record', async () => {
    const patient = await registered(clinic)
    const { episodeId } = patient
    const stated = { side: null, grade: null, redFramed: false }
    await clinic.staff().conditions.record({ id: newId(), episodeId, kind: 'anterolisthesis', at: 'L4', ...stated })
    await clinic.staff('nurse').contraindications.note({ id: newId(), episodeId, contraindication: 'pregnancy', note: null })
    const { user } = openPortal({ clinic, at: `${patient.at}/treatment` })
    await screen.findByRole('heading', { level: 1, name: 'Enter a treatment' })
    await user.type(field(/^Done on/), '2023-08-01')
    await user.type(field(/^Discs treated/), 'L4/5')
    await user.type(field(/reason to go on: slip/), 'stable, grade I')
    await user.click(save())
    expect(await screen.findByText('A physician’s reason is not recorded for: pregnancy.')).toBeTruthy()
    await user.type(field(/reason to go on: pregnancy/), 'the test was negative')
    await user.click(save())
    await screen.findByText('Treatment saved')
    expect((await patient.page()).episodes[0]?.procedures[0]?.wentOnDespite).toMatchObject([
      { contraindication: 'pregnancy', reason: 'the test was negative', physician: 'physician' },
      { contraindication: 'slip' },
    ])
  })

  test('a second person who saves meanwhile is shown beside the first, field by field, and nothing is lost', async () => {
    const patient = await registered(clinic)
    const made = { id: newId(), method: 'cellgel', discs: 'L4/5', notTreated: [], billedSites: 1, billedSitesReason: null } as const
    await clinic.staff().procedures.record({ ...made, performedIn: '2023-08-01', episodeId: patient.episodeId })
    const { user } = openPortal({ clinic, at: `${patient.at}/treatment?procedure=${made.id}` })
    await screen.findByRole('heading', { level: 1, name: 'Correct the treatment' })
    await clinic.staff().procedures.correct({ ...made, performedIn: '2023-08-03', lotNumbers: 'A1', version: 1, reason: 'theirs' })
    await user.clear(field(/^Done on/))
    await user.type(field(/^Done on/), '2023-08-02')
    await user.type(field(/^Events during/), 'calm')
    await user.type(field(/^Why it is corrected/), 'mine')
    await user.click(screen.getByRole('button', { name: 'Save the correction' }))
    const conflict = within(await screen.findByRole('region', { name: /Someone else saved this/ }))
    const day = within(conflict.getByRole('row', { name: /Done on/ }))
    expect(day.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual(['2023-08-03', '2023-08-02'])
    expect(conflict.getByRole('button', { name: 'Go on with these' })).toHaveProperty('disabled', true)
    await user.click(day.getByRole('radio', { name: '2023-08-02' }))
    await user.click(conflict.getByRole('button', { name: 'Go on with these' }))
    await user.click(await screen.findByRole('button', { name: 'Save the correction' }))
    await screen.findByText(/Treatment corrected/)
    expect((await patient.page()).episodes[0]?.procedures[0]).toMatchObject({
      performedIn: '2023-08-02', lotNumbers: ['A1'], duringTreatment: 'calm', version: 3,
    })
  })
})
