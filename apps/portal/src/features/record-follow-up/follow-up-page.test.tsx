import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { readCase } from '@sebone/fixtures/cases'
import { cleanup, screen, within } from '@testing-library/react'
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cuttableLine } from '../../rehearsal/cut-line.ts'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { registered } from '../../rehearsal/registered.ts'

const AREAS = ['Lower back', 'Lower limbs', 'Numbness', 'Buttocks'] as const

describe('recording a follow-up', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  const open = async (performedIn: string, line?: ReturnType<typeof cuttableLine>['line']) => {
    const patient = await registered(clinic)
    const treatment = { performedIn, discs: 'L4/5', notTreated: [], billedSites: null, billedSitesReason: null, physician: null }
    await clinic.staff().procedures.record({ id: randomUUID(), episodeId: patient.episodeId, method: 'cellgel', ...treatment })
    const portal = openPortal({ clinic, at: `${patient.at}/follow-up`, ...(line ? { line } : {}) })
    await screen.findByRole('heading', { level: 1, name: 'Record a follow-up' })
    return { ...portal, answers: async () => (await patient.page()).episodes[0]?.assessments ?? [] }
  }
  const score = (area: string) => screen.getByRole('textbox', { name: area })
  const save = () => screen.getByRole('button', { name: 'Save follow-up' })

  test('past answers of report no. 62, whose days nobody knows, are entered by their points', async () => {
    const { user, answers } = await open('2022-12')
    const { rows } = readCase(62).scores
    for (const { at, values } of rows.filter((_, index) => index === 0 || index === rows.length - 1)) {
      await user.click(await screen.findByRole('link', { name: 'Follow-up' }))
      await screen.findByRole('heading', { level: 1, name: 'Record a follow-up' })
      await user.click(screen.getByRole('radio', { name: 'The day is not known' }))
      await user.click(screen.getByRole('button', { name: /Which point/ }))
      await user.click(await screen.findByRole('option', { name: at }))
      for (const [index, area] of AREAS.entries()) await user.type(score(area), values[index] ?? '')
      await user.click(save())
      await screen.findByText('Follow-up saved')
    }
    expect(await answers()).toMatchObject([{ answeredOn: null }, { answeredOn: null }])
    const table = screen.getByRole('table', { name: /0 is no symptom/ })
    const last = within(table).getByRole('row', { name: /^6 months after treatment/ })
    expect(within(last).getAllByRole('cell').map((cell) => cell.textContent).slice(0, 4)).toEqual(['0', '0', '2', '0'])
  })

  test('a call today says for which point it counts, and keeps blank, not sure and 0 apart', async () => {
    const { user, answers } = await open('2023-07-26')
    expect(screen.getByText('26 August 2023, day 31: counts for “1 month after treatment”.')).toBeTruthy()
    await user.type(score('Lower back'), '０')
    const numbness = within(screen.getByRole('radiogroup', { name: 'Numbness, 0 to 10' }))
    await user.click(numbness.getByRole('radio', { name: '7' }))
    expect(score('Numbness')).toHaveProperty('value', '7')
    await user.click(within(screen.getByRole('radiogroup', { name: 'Buttocks, 0 to 10' })).getByRole('radio', { name: 'Not sure' }))
    await user.click(save())
    await screen.findByText('Follow-up saved')
    expect(await answers()).toMatchObject([
      {
        answeredOn: '2023-08-26',
        mode: 'phone',
        scores: {
          lowerBack: { kind: 'score', value: 0 },
          lowerLimbs: { kind: 'blank' },
          numbness: { kind: 'score', value: 7 },
          buttocks: { kind: 'notSure' },
        },
      },
    ])
  })

  test('11 is refused at its field in words, and a correct number clears it', async () => {
    const { user } = await open('2023-07-26')
    await user.type(score('Lower back'), '11')
    await user.click(save())
    expect(await screen.findByText('“11” is not a whole number from 0 to 10.')).toBeTruthy()
    expect(document.activeElement).toBe(score('Lower back'))
    await user.clear(score('Lower back'))
    await user.type(score('Lower back'), '1')
    expect(screen.queryByText(/is not a whole number/)).toBeNull()
  })

  test('without a line nothing typed is lost, and two tries make one answer', async () => {
    const { line, state } = cuttableLine()
    const { user, answers } = await open('2023-07-26', line)
    await user.type(score('Lower back'), '4')
    for (const cut of ['beforeServer', 'afterServer'] as const) {
      state.cut = cut
      await user.click(save())
      expect(await screen.findByText(/could not be reached/)).toBeTruthy()
      expect(score('Lower back')).toHaveProperty('value', '4')
    }
    state.cut = 'no'
    await user.click(save())
    await screen.findByText('Follow-up saved')
    expect(await answers()).toHaveLength(1)
  })

  test('a correction asks why', async () => {
    const { user, answers } = await open('2023-07-26')
    await user.type(score('Lower back'), '4')
    await user.click(save())
    await screen.findByText('Follow-up saved')
    await user.click(screen.getByRole('link', { name: 'Follow-up' }))
    await user.click(await screen.findByRole('link', { name: 'Correct the answer of 26 August 2023' }))
    await screen.findByRole('heading', { level: 1, name: 'Correct a follow-up' })
    await user.clear(score('Lower back'))
    await user.type(score('Lower back'), '3')
    await user.click(screen.getByRole('button', { name: 'Save the correction' }))
    expect(await screen.findByText('Write why it is corrected.')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Why it is corrected' }), 'misheard on the phone')
    await user.click(screen.getByRole('button', { name: 'Save the correction' }))
    await screen.findByText('Follow-up corrected')
    expect((await answers())[0]?.scores.lowerBack).toEqual({ kind: 'score', value: 3 })
  })
})
