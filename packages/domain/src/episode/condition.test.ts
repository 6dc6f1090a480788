import { describe, expect, expectTypeOf, test } from 'vitest'
import { FINDING_KINDS } from '../spine/finding.ts'
import { Condition, SIDES } from './condition.ts'
import { EpisodeOfCare } from './episode-of-care.ts'
import { CLOSED_REASONS, type ClosedReason } from './closed-reason.ts'
import { Line, Prose } from './text.ts'

const STENOSIS = {
  id: '3f1c7a9e-55d4-4a53-8b7e-1f4b8b1f0a11',
  kind: 'spinalCanalStenosis',
  at: [{ disc: 'L3/4' }],
  asPrinted: 'L3-4',
  side: null,
  grade: null,
  redFramed: false,
}
const isFinding = (changes: object) => Condition.safeParse({ ...STENOSIS, ...changes }).success

describe('a finding', () => {
  test.each(FINDING_KINDS)('%s can be recorded', (kind) => {
    expect(isFinding({ kind })).toBe(true)
  })

  test.each([
    ['a bone', { at: [{ vertebra: 'L4' }] }],
    ['a place kept as printed', { at: [{ unclear: 'the lower back' }] }],
    ['no place', { at: [] }],
    ['several places of different kinds', { at: [{ disc: 'L3/4' }, { vertebra: 'S1' }, { unclear: '?' }] }],
  ])('lies at %s', (_, changes) => {
    expect(isFinding(changes)).toBe(true)
  })

  test.each([
    ['a disc that is a bone', { at: [{ disc: 'L4' }] }],
    ['a bone that is a disc', { at: [{ vertebra: 'L4/5' }] }],
    ['a place that is both', { at: [{ disc: 'L3/4', vertebra: 'L4' }] }],
    ['a place that is neither', { at: [{}] }],
    ['a place of no words', { at: [{ unclear: '' }] }],
    ['a side in the middle', { side: 'middle' }],
    ['a red frame that nobody knows of', { redFramed: null }],
    ['a kind that is a synonym', { kind: 'spinal stenosis' }],
  ])('cannot have %s', (_, changes) => {
    expect(isFinding(changes)).toBe(false)
  })

  // DOMAIN.md, section 2: each system has its own grades, and none borrows those of another.
  test.each([
    ['pfirrmann', ['I', 'II', 'III', 'IV', 'V'], ['0', 'VI', 'A1']],
    ['modic', ['0', '1', '2', '3'], ['4', 'I']],
    ['meyerding', ['I', 'II', 'III', 'IV', 'V'], ['VI', '1']],
    ['schizas', ['A1', 'A2', 'A3', 'A4', 'B', 'C', 'D'], ['A5', 'A', 'E']],
    ['castellvi', ['Ia', 'Ib', 'IIa', 'IIb', 'IIIa', 'IIIb', 'IV'], ['I', 'IVa', 'V']],
  ])('%s has exactly its grades', (system, grades, others) => {
    const takes = (grade: string) => isFinding({ grade: { system, grade } })
    expect(grades.filter((grade) => !takes(grade))).toEqual([])
    expect(others.filter(takes)).toEqual([])
  })

  test('knows left, right and both, and no side at all', () => {
    expect([...SIDES, null].every((side) => isFinding({ side }))).toBe(true)
    expectTypeOf<Condition['side']>().toEqualTypeOf<'left' | 'right' | 'both' | null>()
  })
})

const EPISODE = {
  id: '3f1c7a9e-55d4-4a53-8b7e-1f4b8b1f0a22',
  patientId: '0b7c6a52-2f0e-4c53-9d3a-0d6a4f3f1c11',
  number: 62,
  topic: null,
  numbering: 'usual',
  numberingDeterminedBy: null,
  openedOn: '2022-11-20',
  history: null,
  comment: null,
  closedOn: null,
  closedReason: null,
}
const isEpisode = (changes: object) => EpisodeOfCare.safeParse({ ...EPISODE, ...changes }).success

describe('an episode of care', () => {
  test.each(['usual', 'sixLumbar', 'fourLumbar'])('records the numbering of the spine: %s', (numbering) => {
    expect(isEpisode({ numbering, numberingDeterminedBy: 'MRI of the whole spine' })).toBe(true)
  })

  test.each(CLOSED_REASONS)('may have ended: %s', (closedReason) => {
    expect(isEpisode({ closedOn: '2023-08-26', closedReason })).toBe(true)
  })

  test.each([
    ['a numbering nobody has', { numbering: 'sevenLumbar' }],
    ['a numbering that is not known: somebody has to look', { numbering: null }],
    ['a report number 0', { number: 0 }],
    ['a month for its first day', { openedOn: '2022-11' }],
    ['a reason of somebody’s own', { closedReason: 'tired of it' }],
    ['a blank history: nothing is null', { history: '  ' }],
    ['a due date, which is never stored', { dueOn: '2023-01-01' }],
  ])('cannot have %s', (_, changes) => {
    expect(isEpisode(changes)).toBe(false)
  })

  test('ends for one of four reasons, dying among them: they are outcomes of their own', () => {
    expect(CLOSED_REASONS).toEqual(['episodeClosed', 'treatedAgain', 'operatedElsewhere', 'died'])
    // @ts-expect-error the list is closed
    const reason: ClosedReason = 'moved away'
    expect(isEpisode({ closedReason: reason })).toBe(false)
  })
})

describe('text at its ends', () => {
  test('a line holds 200 characters, prose 10,000, and one more is too much', () => {
    expect([Line.safeParse('あ'.repeat(200)).success, Line.safeParse('あ'.repeat(201)).success]).toEqual([true, false])
    expect([Prose.safeParse('a'.repeat(10_000)).success, Prose.safeParse('a'.repeat(10_001)).success]).toEqual([true, false])
  })

  test.each(['', ' ', '\t', '　', '\n\n'])('%j is blank, and blank is null and not a text', (text) => {
    expect([Line.safeParse(text).success, Prose.safeParse(text).success]).toEqual([false, false])
  })

  test('is kept exactly: no letter is normalised and no space taken off', () => {
    for (const text of [' 髙橋', 'ﾊﾅｺ', 'e\u0301', '１２３', 'ー']) expect([Line.parse(text), Prose.parse(text)]).toEqual([text, text])
  })
})
