import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { comiScoreOf, COMI_SLOTS } from './comi-score.ts'
import { EQ5D_PROFILES, EQ5D_SLOTS, eq5dScoreOf, eq5dValueSetOf, type Eq5dValueSet } from './eq5d-score.ts'
import { checkJoabpeqWeights, JOABPEQ_DOMAINS, JOABPEQ_ITEMS, joabpeqScoreOf, type JoabpeqWeights } from './joabpeq-score.ts'
import { oswestryScoreOf, OSWESTRY_SLOTS } from './oswestry-score.ts'
import { rolandMorrisScoreOf, ROLAND_MORRIS_SLOTS } from './roland-morris-score.ts'
import { slotsNamed, type ItemPoints, type ScaleScore, type Slot } from './scale-score.ts'
import { NO_TABLES, scoreScales, type ScaleResult } from './score-instrument.ts'
import { SCORING_IDS } from './scoring-id.ts'
import { startBackScoreOf, START_BACK_SLOTS } from './start-back-score.ts'
import { ZURICH_SCALES, ZURICH_SLOTS, zurichScoreOf } from './zurich-score.ts'

/** The same points everywhere. */
const all = (slots: readonly Slot[], points: number): ItemPoints => Object.fromEntries(slots.map(({ key }) => [key, points]))
const inOrder = (slots: readonly Slot[], points: readonly (number | null)[]): ItemPoints =>
  Object.fromEntries(slots.map(({ key }, index) => [key, points[index] ?? null]))
/** Any answers that the slots allow, some of them missing. */
const someAnswers = (slots: readonly Slot[]) =>
  fc.record(Object.fromEntries(slots.map(({ key, points }) => [key, fc.constantFrom(...points, null)])))

function scored(result: { ok: true; value: ScaleScore } | { ok: false; error: unknown }): ScaleScore {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('Roland–Morris', () => {
  test('counts the sentences endorsed', () => {
    expect(scored(rolandMorrisScoreOf(all(ROLAND_MORRIS_SLOTS, 1))).value).toBe(24)
    expect(scored(rolandMorrisScoreOf(all(ROLAND_MORRIS_SLOTS, 0))).value).toBe(0)
    expect(scored(rolandMorrisScoreOf({ ...all(ROLAND_MORRIS_SLOTS, 0), rmdq3: 1, rmdq17: 1 })).value).toBe(2)
  })

  test('an unanswered sentence counts as not endorsed, and the result says how many were answered', () => {
    expect(rolandMorrisScoreOf({ rmdq1: 1, rmdq2: 1, rmdq3: 0 })).toEqual({
      ok: true,
      value: { value: 2, lowest: 0, highest: 24, restsOn: { answered: 3, of: 24 } },
    })
    expect(scored(rolandMorrisScoreOf({})).restsOn).toEqual({ answered: 0, of: 24 })
  })
})

describe('Oswestry', () => {
  test('the authors’ example: 16 of 50 is 32 %, and 16 of 45 with one section missed is 35.6 %', () => {
    const ten = inOrder(OSWESTRY_SLOTS, [2, 2, 2, 2, 2, 2, 2, 2, 0, 0])
    expect(scored(oswestryScoreOf(ten)).value).toBe(32)
    const nine = scored(oswestryScoreOf({ ...ten, odi10: null }))
    expect(nine.value).toBeCloseTo(35.56, 2)
    expect(nine.restsOn).toEqual({ answered: 9, of: 10 })
  })

  test('two sections missed are refused, unless a clinic’s licence states another rule', () => {
    const eight = inOrder(OSWESTRY_SLOTS, [5, 5, 5, 5, 5, 5, 5, 5, null, null])
    expect(oswestryScoreOf(eight)).toEqual({ ok: false, error: { code: 'tooFewAnswered', answered: 8, of: 10, needed: 9 } })
    expect(scored(oswestryScoreOf(eight, 8)).value).toBe(100)
  })

  test('nothing answered is never 0 %, whatever the rule', () => {
    expect(oswestryScoreOf({}, 0)).toEqual({ ok: false, error: { code: 'tooFewAnswered', answered: 0, of: 10, needed: 1 } })
  })

  test('a section has no sixth point', () => {
    expect(oswestryScoreOf({ odi1: 6 })).toEqual({ ok: false, error: { code: 'pointsOutOfRange', item: 'odi1', points: 6 } })
  })
})

describe('COMI back', () => {
  test('best is 0, worst is 10', () => {
    expect(scored(comiScoreOf(inOrder(COMI_SLOTS, [0, 0, 1, 1, 1, 1, 1]))).value).toBe(0)
    expect(scored(comiScoreOf(inOrder(COMI_SLOTS, [10, 10, 5, 5, 5, 5, 5]))).value).toBe(10)
  })

  test('takes the higher of the two pains, and one domain from the two disabilities', () => {
    // pain 7, function 3 → 5, well-being 5 → 10, life 3 → 5, disability 2 and 4 → 2.5 and 7.5 → 5
    const points = inOrder(COMI_SLOTS, [4, 7, 3, 5, 3, 2, 4])
    expect(scored(comiScoreOf(points)).value).toBeCloseTo((7 + 5 + 10 + 5 + 5) / 5, 10)
    expect(comiScoreOf({ ...points, comiBackPain: 7, comiLegPain: 4 })).toEqual(comiScoreOf(points))
  })

  test.each(COMI_SLOTS.map(({ key }) => key))('without %s there is no score', (key) => {
    const points = { ...inOrder(COMI_SLOTS, [4, 7, 3, 5, 3, 2, 4]), [key]: null }
    expect(comiScoreOf(points)).toEqual({ ok: false, error: { code: 'tooFewAnswered', answered: 6, of: 7, needed: 7 } })
  })
})

describe('Zurich Claudication', () => {
  test('has 7, 5 and 6 items', () => {
    expect(ZURICH_SCALES.map((scale) => ZURICH_SLOTS[scale].length)).toEqual([7, 5, 6])
  })

  test('each scale is the mean of what was answered', () => {
    const severity = inOrder(ZURICH_SLOTS.symptomSeverity, [1, 2, 3, 4, 5, 3, 3])
    expect(scored(zurichScoreOf('symptomSeverity', severity))).toMatchObject({ value: 3, lowest: 1, highest: 5 })
    expect(scored(zurichScoreOf('physicalFunction', all(ZURICH_SLOTS.physicalFunction, 4)))).toMatchObject({ value: 4, highest: 4 })
  })

  test.each(ZURICH_SCALES)('%s: two items may be missing, three may not', (scale) => {
    const slots = ZURICH_SLOTS[scale]
    const without = (missing: number) => inOrder(slots, slots.map((_, index) => (index < missing ? null : 1)))
    expect(scored(zurichScoreOf(scale, without(2))).restsOn).toEqual({ answered: slots.length - 2, of: slots.length })
    expect(zurichScoreOf(scale, without(3))).toMatchObject({ error: { code: 'tooFewAnswered', needed: slots.length - 2 } })
  })

  test('the balance item has no 2 and no 4', () => {
    const severity = all(ZURICH_SLOTS.symptomSeverity, 1)
    expect(zurichScoreOf('symptomSeverity', { ...severity, zcqSymptom7: 2 }).ok).toBe(false)
    expect(zurichScoreOf('symptomSeverity', { ...severity, zcqSymptom7: 5 }).ok).toBe(true)
  })
})

describe('STarT Back', () => {
  const groupOf = (...points: number[]) => {
    const score = startBackScoreOf(inOrder(START_BACK_SLOTS, points))
    return score.ok ? [score.value.total.value, score.value.psychosocial.value, score.value.risk] : score.error.code
  }

  test.each([
    [[0, 0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 'low']],
    [[0, 0, 0, 0, 1, 1, 1, 0, 0], [3, 3, 'low']],
    [[1, 1, 1, 1, 0, 0, 0, 0, 0], [4, 0, 'medium']],
    [[1, 0, 0, 0, 1, 1, 1, 0, 0], [4, 3, 'medium']],
    [[0, 0, 0, 0, 1, 1, 1, 1, 0], [4, 4, 'high']],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1], [9, 5, 'high']],
  ])('%j is %j', (points, expected) => {
    expect(groupOf(...points)).toEqual(expected)
  })

  test('eight answers of nine are not grouped', () => {
    expect(groupOf(1, 1, 1, 1, 1, 1, 1, 1)).toBe('tooFewAnswered')
  })
})

describe('EQ-5D-5L', () => {
  /** Not a country's: one tenth less for every level in every dimension, so that each state has a value of its own kind. */
  const values = Object.fromEntries(
    EQ5D_PROFILES.map((profile) => [profile, 1 - [...profile].reduce((lost, level) => lost + (Number(level) - 1) / 10, 0)]),
  )
  const data = { country: 'none (made up)', source: 'this test', values }
  function valueSet(): Eq5dValueSet {
    const set = eq5dValueSetOf(data)
    if (!set.ok) throw new Error(set.error.code)
    return set.value
  }

  test('there are 3,125 health states', () => {
    expect(new Set(EQ5D_PROFILES).size).toBe(3125)
    expect([EQ5D_PROFILES[0], EQ5D_PROFILES.at(-1)]).toEqual(['11111', '55555'])
  })

  test('the state is read off in the order of the dimensions and looked up', () => {
    const score = eq5dScoreOf(inOrder(EQ5D_SLOTS, [2, 1, 2, 3, 2]), valueSet())
    if (!score.ok) throw new Error(score.error.code)
    expect(score.value.profile).toBe('21232')
    expect(score.value.index.value).toBeCloseTo(0.5, 10)
    expect(score.value.index.lowest).toBeCloseTo(-1, 10)
  })

  test('without a value set there is no index, and with a missing dimension no state', () => {
    expect(eq5dScoreOf(all(EQ5D_SLOTS, 1), null)).toEqual({ ok: false, error: { code: 'valueSetMissing' } })
    const four = inOrder(EQ5D_SLOTS, [1, 1, 1, 1, null])
    expect(eq5dScoreOf(four, valueSet())).toEqual({ ok: false, error: { code: 'tooFewAnswered', answered: 4, of: 5, needed: 5 } })
  })

  test('a value set with a hole or with a text is refused, and says where', () => {
    const { '31415': _, '55555': __, ...holes } = values
    expect(eq5dValueSetOf({ ...data, values: holes })).toEqual({ ok: false, error: { code: 'valueSetIncomplete', missing: 2, first: '31415' } })
    for (const wrong of ['0.5', Number.NaN, 1.01, null]) {
      const set = eq5dValueSetOf({ ...data, values: { ...values, '12345': wrong } })
      expect(set).toEqual({ ok: false, error: { code: 'valueNotUsable', profile: '12345' } })
    }
  })

  test('a plain object is no value set until it was checked', () => {
    // @ts-expect-error nobody has counted its states
    const unchecked: Eq5dValueSet = { country: '', source: '', values: new Map<string, number>() }
    expectTypeOf(unchecked).toExtend<Eq5dValueSet>()
  })
})

describe('JOABPEQ', () => {
  /** Not the JOA's: every question of one group weighs the same and has the answers 1 and 2. */
  const weights: JoabpeqWeights = {
    source: 'this test',
    domains: {
      pain: formula([1, 4]),
      lumbarFunction: formula([2, 6]),
      walking: formula([3, 5]),
      socialLife: formula([4, 3]),
      mentalHealth: formula([5, 7]),
    },
  }
  function formula([group, count]: readonly [number, number]) {
    const terms = Array.from({ length: count }, (_, index) => ({ item: `joabpeq${group}q${index + 1}`, weight: 10, points: [1, 2] }))
    return { terms, constant: -10 * count, range: 10 * count }
  }
  const answers = (points: number) => Object.fromEntries(JOABPEQ_ITEMS.map((key) => [key, points]))

  test('has 25 questions', () => {
    expect(JOABPEQ_ITEMS).toHaveLength(25)
    expect(checkJoabpeqWeights(weights).ok).toBe(true)
  })

  test.each(JOABPEQ_DOMAINS)('%s goes from 0 (worst) to 100 (best)', (domain) => {
    expect(scored(joabpeqScoreOf(domain, answers(1), weights)).value).toBe(0)
    expect(scored(joabpeqScoreOf(domain, answers(2), weights)).value).toBe(100)
  })

  test('without weights, or with an answer missing, there is no score', () => {
    expect(joabpeqScoreOf('pain', answers(1), null)).toEqual({ ok: false, error: { code: 'weightsMissing' } })
    const missing = { ...answers(1), joabpeq1q1: null }
    expect(joabpeqScoreOf('pain', missing, weights)).toMatchObject({ error: { code: 'tooFewAnswered', answered: 3, of: 4 } })
    expect(scored(joabpeqScoreOf('walking', missing, weights)).restsOn).toEqual({ answered: 5, of: 5 })
  })

  test('weights with a slip of the pen do not reach from 0 to 100 and are refused', () => {
    const slipped = { ...weights, domains: { ...weights.domains, walking: { ...weights.domains.walking, constant: -40 } } }
    expect(checkJoabpeqWeights(slipped)).toEqual({
      ok: false,
      error: { code: 'weightsDoNotFit', domain: 'walking', lowest: 20, highest: 120 },
    })
    const term = { item: 'joabpeq9q9', weight: 1, points: [1] }
    const unknown = { ...weights, domains: { ...weights.domains, pain: { ...weights.domains.pain, terms: [term] } } }
    expect(checkJoabpeqWeights(unknown)).toEqual({
      ok: false,
      error: { code: 'weightsOfUnknownItem', domain: 'pain', item: 'joabpeq9q9' },
    })
  })
})

describe('whatever is answered', () => {
  const slotsFor = {
    rolandMorris: ROLAND_MORRIS_SLOTS,
    oswestry: OSWESTRY_SLOTS,
    comiBack: COMI_SLOTS,
    zurichClaudication: Object.values(ZURICH_SLOTS).flat(),
    startBack: START_BACK_SLOTS,
    eq5d5l: EQ5D_SLOTS,
    joabpeq: slotsNamed('joabpeq1q', 4, [1, 2]),
  } as const

  const REASONS: readonly string[] = ['tooFewAnswered', 'valueSetMissing', 'weightsMissing']
  function reasonOrPlace(result: ScaleResult['result']): string {
    if (!result.ok) return REASONS.includes(result.error.code) ? result.error.code : 'wrong'
    const { value, lowest, highest, restsOn } = result.value
    return value >= lowest && value <= highest && restsOn.answered <= restsOn.of ? 'on its scale' : 'wrong'
  }

  test.each(SCORING_IDS)('%s: a score lies on its scale and says what it rests on, or there is a reason', (id) => {
    fc.assert(
      fc.property(someAnswers(slotsFor[id]), (points) => {
        for (const { result } of scoreScales(id, points, NO_TABLES)) expect(reasonOrPlace(result)).not.toBe('wrong')
      }),
    )
  })

  test('one more complaint never makes a score better', () => {
    const monotone = [
      [ROLAND_MORRIS_SLOTS, (points: ItemPoints) => rolandMorrisScoreOf(points)],
      [OSWESTRY_SLOTS, (points: ItemPoints) => oswestryScoreOf(points)],
      [COMI_SLOTS, comiScoreOf],
    ] as const
    for (const [slots, scoreOf] of monotone) {
      const complete = fc.record(Object.fromEntries(slots.map(({ key, points }) => [key, fc.constantFrom(...points)])))
      fc.assert(
        fc.property(complete, fc.constantFrom(...slots), (points, { key, points: allowed }) => {
          const worst = Math.max(...allowed)
          expect(scored(scoreOf({ ...points, [key]: worst })).value).toBeGreaterThanOrEqual(scored(scoreOf(points)).value)
        }),
      )
    }
  })

  test('"not sure" and blank count as nothing, never as 0 points', () => {
    const worst = all(OSWESTRY_SLOTS, 5)
    expect(scored(oswestryScoreOf({ ...worst, odi1: null })).value).toBe(100)
    expect(scored(oswestryScoreOf({ ...worst, odi1: 0 })).value).toBe(90)
  })

  test('takes nothing from the prototype of the points', () => {
    const inherited: ItemPoints = Object.create(all(OSWESTRY_SLOTS, 5))
    expect(oswestryScoreOf(inherited).ok).toBe(false)
  })
})
