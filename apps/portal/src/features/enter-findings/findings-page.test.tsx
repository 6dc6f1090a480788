import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cuttableLine } from '../../rehearsal/cut-line.ts'
import { newId } from '../../data/new-id.ts'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { registered } from '../../rehearsal/registered.ts'

describe('entering findings', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  const open = async (line?: ReturnType<typeof cuttableLine>['line']) => {
    const patient = await registered(clinic)
    const portal = openPortal({ clinic, at: `${patient.at}/findings`, ...(line ? { line } : {}) })
    const where = await screen.findByRole('textbox', { name: 'Where' })
    const findings = async () => (await patient.page()).episodes[0]?.conditions ?? []
    return { ...portal, where, findings }
  }

  test('report no. 62’s notation is read aloud while typed, and saved as two discs', async () => {
    const { user, where, findings } = await open()
    await user.type(where, 'discs L3/4 and L4/5')
    await user.click(screen.getByRole('checkbox', { name: 'Spinal canal stenosis' }))
    expect(screen.getByText('Reads as disc L3/4 and disc L4/5: spinal canal stenosis')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Save findings' }))
    expect(await screen.findByText('1 finding saved')).toBeTruthy()
    expect((await findings())[0]).toMatchObject({ kind: 'spinalCanalStenosis', at: [{ disc: 'L3/4' }, { disc: 'L4/5' }] })
    expect(where).toHaveProperty('value', '')
  })

  test('a slip typed at a disc says that it lies at a bone', async () => {
    const { user, where } = await open()
    await user.click(screen.getByRole('checkbox', { name: 'Anterolisthesis' }))
    await user.type(where, 'L4/5')
    expect(screen.getByText('Anterolisthesis lies at a bone. Write one, such as L4.')).toBeTruthy()
    await user.clear(where)
    await user.type(where, 'Ｌ４')
    expect(screen.getByText('Reads as vertebra L4: anterolisthesis')).toBeTruthy()
  })

  test('a place that cannot be read is refused with its position, and kept as written when staff say so', async () => {
    const { user, where, findings } = await open()
    await user.type(where, 'upper part of disc L3')
    await user.click(screen.getByRole('checkbox', { name: 'Schmorl’s node' }))
    await user.click(screen.getByRole('button', { name: 'Save findings' }))
    await waitFor(() => expect(where.getAttribute('aria-invalid')).toBe('true'))
    expect(document.activeElement).toBe(where)
    await user.click(screen.getByRole('checkbox', { name: /keep it as written/ }))
    await user.click(screen.getByRole('button', { name: 'Save findings' }))
    await screen.findByText('1 finding saved')
    expect((await findings())[0]?.at).toEqual([{ unclear: 'upper part of disc L3' }])
  })

  test('discs are chosen on the figure, by mouse or by arrow keys', async () => {
    const { user, where } = await open()
    const figure = screen.getByRole('listbox')
    await user.click(within(figure).getByRole('option', { name: /Disc L4\/5/ }))
    expect(where).toHaveProperty('value', 'L4/5')
    await user.click(within(figure).getByRole('option', { name: /Disc L3\/4/ }))
    expect(where).toHaveProperty('value', 'L3/4, L4/5')
  })

  test('an answer lost on the way back and a second try leave one row, and nothing typed is lost', async () => {
    const { line, state } = cuttableLine()
    const { user, where, findings } = await open(line)
    await user.type(where, 'L5/S1')
    await user.click(screen.getByRole('checkbox', { name: 'Disc herniation' }))
    state.cut = 'afterServer'
    await user.click(screen.getByRole('button', { name: 'Save findings' }))
    expect(await screen.findByText(/could not be reached/)).toBeTruthy()
    expect(where).toHaveProperty('value', 'L5/S1')
    state.cut = 'no'
    await user.click(screen.getByRole('button', { name: 'Save findings' }))
    await screen.findByText('1 finding saved')
    expect(await findings()).toHaveLength(1)
  })

  test('a finding entered by mistake is removed after a question', async () => {
    const { user, findings } = await open()
    await user.click(screen.getByRole('checkbox', { name: 'Osteoporosis' }))
    await user.click(screen.getByRole('button', { name: 'Save findings' }))
    await user.click(await screen.findByRole('button', { name: 'Remove Osteoporosis' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove' }))
    expect(await screen.findByText('Finding removed')).toBeTruthy()
    expect(await findings()).toHaveLength(0)
  })

  test('a recorded finding gets its grade later, and its earlier state stays in the history', async () => {
    const patient = await registered(clinic)
    const finding = { id: newId(), episodeId: patient.episodeId, kind: 'anterolisthesis', at: 'L4', side: null, grade: null, redFramed: false } as const
    await clinic.staff().conditions.record(finding)
    const { user } = openPortal({ clinic, at: `${patient.at}/findings` })
    await user.click(await screen.findByRole('button', { name: 'Correct Anterolisthesis' }))
    await user.selectOptions(screen.getByRole('combobox', { name: /Grade/ }), 'meyerding II')
    await user.click(screen.getByRole('button', { name: 'Save the correction' }))
    await screen.findByText('Finding corrected')
    expect((await patient.page()).episodes[0]?.conditions).toMatchObject([{ grade: { system: 'meyerding', grade: 'II' }, version: 2 }])
    const [change] = await clinic.staff().history.ofEpisode({ episodeId: patient.episodeId })
    expect(change?.changes).toEqual([{ field: 'grade', from: null, to: 'meyerding II' }])
  })

  test.each([
    ['en', 'Disc herniation', ['bulge', 'protrusion', 'extrusion', 'sequestration']],
    ['ja', '椎間板ヘルニア', ['膨隆', '突出', '脱出', '遊離']],
    ['ja', '椎間板変性症', ['Pfirrmann分類 I', 'Pfirrmann分類 II', 'Pfirrmann分類 III', 'Pfirrmann分類 IV', 'Pfirrmann分類 V', 'Modic分類 0', 'Modic分類 1', 'Modic分類 2', 'Modic分類 3']],
  ] as const)('grades are offered by their names, in %s: %s', async (language, finding, names) => {
    const patient = await registered(clinic)
    const { user } = openPortal({ clinic, at: `${patient.at}/findings`, language })
    await user.click(await screen.findByRole('checkbox', { name: finding }))
    const [, grade] = within(screen.getByRole('group', { name: finding })).getAllByRole('combobox')
    if (!grade) throw new Error('no list of grades')
    expect(within(grade).getAllByRole('option').slice(1).map(({ textContent }) => textContent)).toEqual(names)
  })
})
