import { expect, expectTypeOf, test } from 'vitest'
import { BLANK, NOT_SURE, recordedAs, scoreOf, type RecordedScore } from './recorded-score.ts'
import { Score } from './score.ts'
import { RecordedScore as RecordedScoreSchema } from './symptom-schema.ts'

test('blank, "not sure" and 0 stay three different facts through JSON', () => {
  const facts = [BLANK, NOT_SURE, recordedAs(Score.parse(0))]
  const back = facts.map((fact) => RecordedScoreSchema.parse(JSON.parse(JSON.stringify(fact))))
  expect(back).toEqual(facts)
  expect(new Set(back.map((fact) => JSON.stringify(fact))).size).toBe(3)
})

test('only a number can be calculated with', () => {
  expect([BLANK, NOT_SURE, recordedAs(Score.parse(0))].map(scoreOf)).toEqual([null, null, 0])
})

test.each([11, -1, 2.5, '5', null, Number.NaN])('%j is no score', (value) => {
  expect(Score.safeParse(value).success).toBe(false)
})

test('a plain number is not a score until it was parsed', () => {
  // @ts-expect-error 5 has not been through the schema
  const recorded: RecordedScore = { kind: 'score', value: 5 }
  expectTypeOf(recorded).toExtend<RecordedScore>()
})
