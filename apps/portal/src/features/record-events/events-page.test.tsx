import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { cleanup, screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../data/new-id.ts'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { registered } from '../../rehearsal/registered.ts'

describe('after treatment', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  const treated = async () => {
    const patient = await registered(clinic)
    const made = { id: newId(), episodeId: patient.episodeId, method: 'cellgel', discs: 'L4/5', notTreated: [], billedSites: 1, billedSitesReason: null } as const
    await clinic.staff().procedures.record({ ...made, performedIn: '2023-05-10' })
    return patient
  }
  const choose = async (user: ReturnType<typeof openPortal>['user'], part: string, field: RegExp, option: string) => {
    await user.click(within(screen.getByRole('region', { name: part })).getByRole('button', { name: field }))
    await user.click(await screen.findByRole('option', { name: option }))
  }

  test('harm before the treatment is refused at its field; afterwards it stands there with what was done', async () => {
    const patient = await treated()
    const { user } = openPortal({ clinic, at: `${patient.at}/events`, role: 'nurse' })
    await user.click(await screen.findByRole('button', { name: 'Record an adverse event' }))
    await choose(user, 'Adverse events', /What happened/, 'Headache')
    await choose(user, 'Adverse events', /From the treatment/, 'Possibly from the treatment')
    const since = within(screen.getByRole('region', { name: 'Adverse events' })).getByRole('textbox', { name: 'Since' })
    await user.type(since, '2023-05-09')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/lies before the treatment/)).toBeTruthy()
    await user.clear(since)
    await user.type(since, '2023-05-12')
    await user.type(screen.getByRole('textbox', { name: /What was done/ }), 'rest')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('Saved')
    expect((await patient.page()).episodes[0]?.adverseEvents).toMatchObject([{ kind: 'headache', relation: 'possible', measures: 'rest' }])
  })

  test('an operation elsewhere is recorded, and removed again only with a reason', async () => {
    const patient = await treated()
    const { user } = openPortal({ clinic, at: `${patient.at}/events`, role: 'nurse' })
    await screen.findByRole('heading', { name: 'What ended the follow-up' })
    await choose(user, 'What ended the follow-up', /What happened/, 'Operated on elsewhere')
    await user.type(screen.getByRole('textbox', { name: 'Since' }), '2023-06')
    await user.click(screen.getByRole('button', { name: 'Record an event' }))
    await screen.findByText('June 2023')
    await user.click(screen.getByRole('button', { name: 'Remove “Operated on elsewhere”' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Remove' }))
    expect(dialog.getByText('Write why. It is kept in the history.')).toBeTruthy()
    await user.type(dialog.getByRole('textbox', { name: 'Why' }), 'another patient')
    await user.click(dialog.getByRole('button', { name: 'Remove' }))
    expect(await screen.findByText('Nothing ended it early.')).toBeTruthy()
    expect((await patient.page()).episodes[0]?.events).toEqual([])
  })
})
