import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { calendarDateOf } from '../../calendar/calendar-date.ts'
import type { InstrumentDefinition, Item, Wording } from '../definition.ts'
import type { Licence } from '../licence/licence.ts'
import { LICENSED_INSTRUMENTS, licensedInstrumentOf } from '../licence/licensed-instrument.ts'
import { switchOn } from '../licence/switch-on.ts'
import { ROLAND_MORRIS } from '../own/roland-morris.ts'
import { readAnswers } from '../read-answers.ts'
import { comiScoreOf, COMI_SLOTS } from './comi-score.ts'
import { EQ5D_PROFILES, EQ5D_SLOTS, eq5dScoreOf, eq5dValueSetOf } from './eq5d-score.ts'
import { oswestryScoreOf, OSWESTRY_SLOTS } from './oswestry-score.ts'
import { rolandMorrisScoreOf, ROLAND_MORRIS_SLOTS } from './roland-morris-score.ts'
import type { ItemPoints, ScaleScore, Slot } from './scale-score.ts'
import { NO_TABLES, scoreInstrument, scoreScales, type ScaleResult } from './score-instrument.ts'
import { SCORING_IDS, type ScoringId } from './scoring-id.ts'
import { startBackScoreOf, START_BACK_SLOTS } from './start-back-score.ts'
import { ZURICH_SCALES, ZURICH_SLOTS, zurichScoreOf } from './zurich-score.ts'

const inOrder = (slots: readonly Slot[], points: readonly (number | null)[]): ItemPoints =>
  Object.fromEntries(slots.map(({ key }, index) => [key, points[index] ?? null]))
const valueOf = (result: { ok: true; value: ScaleScore } | { ok: false; error: { code: string } }) =>
  result.ok ? result.value.value : result.error.code

describe('STarT Back, in each of its 512 sheets', () => {
  const sheets = Array.from({ length: 512 }, (_, bits) => Array.from({ length: 9 }, (_x, item) => (bits >> item) & 1))

  // Hill 2008: total 3 or less low; else the five psychosocial items (5 to 9) 3 or less medium, 4 or 5 high.
  test('is grouped as its authors print it', () => {
    const count = { low: 0, medium: 0, high: 0 }
    for (const sheet of sheets) {
      const total = sheet.filter((point) => point === 1).length
      const psychosocial = sheet.slice(4).filter((point) => point === 1).length
      const score = startBackScoreOf(inOrder(START_BACK_SLOTS, sheet))
      if (!score.ok) throw new Error(score.error.code)
      expect([score.value.total.value, score.value.psychosocial.value]).toEqual([total, psychosocial])
      const expected = total < 4 ? 'low' : psychosocial < 4 ? 'medium' : 'high'
      expect(score.value.risk).toBe(expected)
      count[score.value.risk] += 1
    }
    // 1 + 9 + 36 + 84 sheets of three complaints or fewer; of the rest, those with four or five psychosocial ones.
    expect(count).toEqual({ low: 130, medium: 512 - 130 - 96, high: 96 })
  })
})

describe('Oswestry', () => {
  test.each(OSWESTRY_SLOTS.map(({ key }) => key))('without %s is a share of the 45 points that are left', (missing) => {
    const worst = { ...inOrder(OSWESTRY_SLOTS, OSWESTRY_SLOTS.map(() => 3)), [missing]: null }
    expect(oswestryScoreOf(worst)).toMatchObject({ value: { value: (100 * 27) / 45, restsOn: { answered: 9, of: 10 } } })
  })

  test('goes in steps of 2 % from 0 to 100 when every section is answered', () => {
    const ten = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(ten, (points) => {
        expect(valueOf(oswestryScoreOf(inOrder(OSWESTRY_SLOTS, points)))).toBe(2 * points.reduce((sum, each) => sum + each, 0))
      }),
    )
  })

  test.each([-1, 6, 2.5, Number.NaN])('has no answer that counts %d', (points) => {
    const wrong = { ...inOrder(OSWESTRY_SLOTS, OSWESTRY_SLOTS.map(() => 0)), odi4: points }
    expect(oswestryScoreOf(wrong)).toEqual({ ok: false, error: { code: 'pointsOutOfRange', item: 'odi4', points } })
  })
})

describe('Roland–Morris', () => {
  test.each(Array.from({ length: 25 }, (_, count) => count))('%d sentences endorsed are %d points, the others left out or refused', (count) => {
    const endorsed = Array.from({ length: count }, () => 1)
    expect(valueOf(rolandMorrisScoreOf(inOrder(ROLAND_MORRIS_SLOTS, endorsed)))).toBe(count)
    const refused = ROLAND_MORRIS_SLOTS.map((_, index) => (index < count ? 1 : 0))
    expect(rolandMorrisScoreOf(inOrder(ROLAND_MORRIS_SLOTS, refused))).toMatchObject({ value: { value: count, restsOn: { answered: 24 } } })
  })

  test('its keys are those of the sheet', () => {
    expect(ROLAND_MORRIS.items.map(({ key }) => key)).toEqual(ROLAND_MORRIS_SLOTS.map(({ key }) => key))
  })
})

describe('COMI back', () => {
  // Mannion 2009: (step − 1) × 2.5, the higher pain, both disabilities as one domain; the mean of five.
  test.each([
    [[5, 3, 3, 3, 3, 3, 3], 5],
    [[0, 0, 1, 1, 1, 1, 2], 0.25],
    [[10, 0, 1, 1, 1, 1, 1], 2],
    [[0, 0, 1, 1, 1, 5, 1], 1],
    [[0, 0, 5, 1, 1, 1, 1], 2],
    [[7, 7, 2, 4, 5, 4, 2], (7 + 2.5 + 7.5 + 10 + 5) / 5],
  ])('%j is %d', (points, expected) => {
    expect(valueOf(comiScoreOf(inOrder(COMI_SLOTS, points)))).toBeCloseTo(expected, 12)
  })

  test('has no step 0 and no pain of 11', () => {
    expect(valueOf(comiScoreOf(inOrder(COMI_SLOTS, [5, 5, 0, 3, 3, 3, 3])))).toBe('pointsOutOfRange')
    expect(valueOf(comiScoreOf(inOrder(COMI_SLOTS, [11, 5, 1, 3, 3, 3, 3])))).toBe('pointsOutOfRange')
  })
})

describe('Zurich Claudication', () => {
  test.each(ZURICH_SCALES)('%s is the mean of what was answered, wherever the gap is', (scale) => {
    const slots = ZURICH_SLOTS[scale]
    const answers = fc.tuple(...slots.map(({ points }) => fc.constantFrom(...points, null)))
    fc.assert(
      fc.property(answers, (points) => {
        const given = points.filter((each) => each !== null)
        const mean = given.reduce((sum, each) => sum + each, 0) / given.length
        const expected = given.length < slots.length - 2 ? 'tooFewAnswered' : mean
        expect(valueOf(zurichScoreOf(scale, inOrder(slots, points)))).toBe(expected)
      }),
    )
  })

  test('one scale without a score leaves the others theirs', () => {
    const points = inOrder(ZURICH_SLOTS.physicalFunction, [4, 4, 4, 4, 4])
    const scales = scoreScales('zurichClaudication', points).map(({ scale, result }) => [scale, valueOf(result)])
    expect(scales).toEqual([
      ['symptomSeverity', 'tooFewAnswered'],
      ['physicalFunction', 4],
      ['satisfaction', 'tooFewAnswered'],
    ])
  })
})

describe('EQ-5D-5L', () => {
  test('every state is looked up as itself', () => {
    const values = Object.fromEntries(EQ5D_PROFILES.map((profile, index) => [profile, 1 - index / 3125]))
    const set = eq5dValueSetOf({ country: 'none (made up)', source: 'this test', values })
    if (!set.ok) throw new Error(set.error.code)
    for (const [index, profile] of EQ5D_PROFILES.entries()) {
      const score = eq5dScoreOf(inOrder(EQ5D_SLOTS, [...profile].map(Number)), set.value)
      expect(score).toMatchObject({ ok: true, value: { profile, index: { value: 1 - index / 3125, highest: 1 } } })
    }
  })

  test('a state worse than dead is a value, and one better than full health is none', () => {
    const values = Object.fromEntries(EQ5D_PROFILES.map((profile) => [profile, -0.3]))
    const data = { country: '', source: '', values }
    expect(eq5dValueSetOf(data).ok).toBe(true)
    expect(eq5dValueSetOf({ ...data, values: { ...values, 11111: 1 } }).ok).toBe(true)
    expect(eq5dValueSetOf({ ...data, values: { ...values, 11111: 1.000_001 } }).ok).toBe(false)
    expect(eq5dValueSetOf({ ...data, values: {} })).toMatchObject({ error: { code: 'valueSetIncomplete', missing: 3125, first: '11111' } })
  })
})

describe('a licensed instrument, once a clinic has loaded its text', () => {
  const wording: Wording = { en: 'The licensed text', ja: '許諾を受けた文' }
  const itemFor = (key: string, points: readonly number[]): Item => ({
    key,
    kind: 'singleChoice',
    question: wording,
    options: points.map((each) => ({ code: `p${each}`, label: wording, points: each })),
    offersNotSure: false,
    optional: true,
  })
  const loaded = LICENSED_INSTRUMENTS.map(({ id, scoring, slots }): InstrumentDefinition => {
    return { id, version: 1, title: wording, scoring, items: slots.map(({ key, points }) => itemFor(key, points ?? [1, 2])) }
  })
  const licenceFor = (instrument: string): Licence => ({
    instrument,
    licensee: 'Sebone Clinic',
    reference: 'agreement 1',
    languages: ['en', 'ja'],
    validFrom: calendarDateOf(2026, 1, 1),
    validTo: null,
  })
  const scaleEnds = (definition: InstrumentDefinition, pick: (points: readonly number[]) => number) => {
    const slots = licensedInstrumentOf(definition.id)?.slots ?? []
    const raw = Object.fromEntries(slots.map(({ key, points }) => [key, `p${pick(points ?? [1, 2])}`]))
    const answers = readAnswers(definition, raw)
    if (!answers.ok) throw new Error(JSON.stringify(answers.error))
    const scored = scoreInstrument(definition, answers.value, NO_TABLES)
    return scored.ok ? scored.value : []
  }
  const atEnd = (results: readonly ScaleResult[], end: 'lowest' | 'highest') =>
    results.map(({ result }) => (result.ok ? result.value.value === result.value[end] : result.error.code))

  test.each(loaded.map((definition) => [definition.id, definition] as const))('%s goes from one end of its scales to the other', (id, definition) => {
    expect(switchOn({ instrument: id, text: definition, licence: licenceFor(id), on: calendarDateOf(2026, 6, 30) }).ok).toBe(true)
    const needsTable: Partial<Record<ScoringId, string>> = { eq5d5l: 'valueSetMissing', joabpeq: 'weightsMissing' }
    const expected = (definition.scoring && needsTable[definition.scoring]) ?? true
    for (const [end, pick] of [['lowest', Math.min], ['highest', Math.max]] as const) {
      const results = scaleEnds(definition, (points) => pick(...points))
      expect(results.length).toBeGreaterThan(0)
      expect(new Set(atEnd(results, end))).toEqual(new Set([expected]))
    }
  })

  test.each(loaded)('$id left empty has no score, or one that says it rests on nothing', (definition) => {
    const scored = scoreInstrument(definition, {}, NO_TABLES)
    const results = scored.ok ? scored.value : []
    expect(results.length).toBeGreaterThan(0)
    expect(results.filter(({ result }) => result.ok && result.value.restsOn.answered > 0)).toEqual([])
  })
})

test('types: a score is asked for by its own rule, and has its ends beside it', () => {
  // @ts-expect-error there is no such rule: the four areas are never added up
  const rule: ScoringId = 'sumOfFourAreas'
  expect(SCORING_IDS).not.toContain(rule)
  expectTypeOf<ScaleScore>().toHaveProperty('restsOn')
  expectTypeOf<{ value: number }>().not.toExtend<ScaleScore>()
})
