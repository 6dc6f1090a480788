import * as z from 'zod'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { bySymptom, SYMPTOM_AREAS, type BySymptom, type SymptomArea } from './area.ts'
import { HIGHEST_SCORE, LOWEST_SCORE, SCALE_STEPS } from './scale.ts'
import { Score } from './score.ts'
import { bySymptomOf, RecordedScore, SymptomArea as AreaSchema } from './symptom-schema.ts'

describe('the four areas', () => {
  test('stand in the order of the clinic’s reports', () => {
    expect([...SYMPTOM_AREAS]).toEqual(['lowerBack', 'lowerLimbs', 'numbness', 'buttocks'])
    expect(AreaSchema.options).toEqual([...SYMPTOM_AREAS])
  })

  test('have a value each, asked for once and in their order', () => {
    const asked: SymptomArea[] = []
    const values = bySymptom((area) => asked.push(area))
    expect(asked).toEqual([...SYMPTOM_AREAS])
    expect(values).toEqual({ lowerBack: 1, lowerLimbs: 2, numbness: 3, buttocks: 4 })
  })

  test('are all stored, and no fifth one', () => {
    const Scores = bySymptomOf(z.int())
    const four = { lowerBack: 1, lowerLimbs: 0, numbness: 5, buttocks: 2 }
    expect(Scores.parse(four)).toEqual(four)
    const { buttocks: _, ...three } = four
    expect([Scores.safeParse(three).success, Scores.safeParse({ ...four, neck: 1 }).success]).toEqual([false, false])
  })
})

describe('the scale', () => {
  test('has eleven steps from none to the worst imaginable', () => {
    expect([LOWEST_SCORE, HIGHEST_SCORE, SCALE_STEPS.length]).toEqual([0, 10, 11])
    expect([...SCALE_STEPS]).toEqual(Array.from({ length: 11 }, (_, step) => step))
    expect(SCALE_STEPS.every((step) => Score.safeParse(step).success)).toBe(true)
  })
})

describe('a recorded score', () => {
  test.each([
    [{ kind: 'score', value: 0 }, true],
    [{ kind: 'score', value: 10 }, true],
    [{ kind: 'score', value: 11 }, false],
    [{ kind: 'score' }, false],
    [{ kind: 'score', value: null }, false],
    [{ kind: 'blank' }, true],
    [{ kind: 'blank', value: 0 }, false],
    [{ kind: 'notSure' }, true],
    [{ kind: 'none' }, false],
    [null, false],
    [5, false],
  ])('%j is one: %j', (value, isOne) => {
    expect(RecordedScore.safeParse(value).success).toBe(isOne)
  })
})

test('types: an area of one’s own is none, and an area may not be left out', () => {
  // @ts-expect-error the neck is not asked about
  const area: SymptomArea = 'neck'
  expect(SYMPTOM_AREAS).not.toContain(area)
  expectTypeOf<Omit<BySymptom<number>, 'numbness'>>().not.toExtend<BySymptom<number>>()
})
