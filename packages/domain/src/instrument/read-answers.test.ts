import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scoreOf } from '../symptom/recorded-score.ts'
import { formValueOf } from './answer.ts'
import { Answers } from './answer-schema.ts'
import { CHECK_IN } from './check-in.ts'
import { itemOf, type Item } from './definition.ts'
import { readAnswer } from './read-answer.ts'
import { readAnswers } from './read-answers.ts'
import { scoresFrom } from './scores-from.ts'

const item = (key: string): Item => {
  const found = itemOf(CHECK_IN, key)
  if (!found) throw new Error(key)
  return found
}
const FILLED_IN = { lowerBack: '3', lowerLimbs: '１', numbness: 'notSure', buttocks: '0', worry: '' }

describe('one answer', () => {
  test.each([
    ['lowerBack', '５', { kind: 'score', value: 5 }],
    ['lowerBack', '0', { kind: 'score', value: 0 }],
    ['lowerBack', '', { kind: 'blank' }],
    ['lowerBack', undefined, { kind: 'blank' }],
    ['lowerBack', 'notSure', { kind: 'notSure' }],
    ['worry', 'notSure', { kind: 'text', text: 'notSure' }],
    ['worry', ' \r\n ', { kind: 'blank' }],
    ['worry', '右足が重い\r\n夜だけ', { kind: 'text', text: '右足が重い\n夜だけ' }],
    ['worry', '=1+1 <b>', { kind: 'text', text: '=1+1 <b>' }],
  ])('%s: %j', (key, raw, value) => {
    expect(readAnswer(item(key), raw)).toEqual({ ok: true, value })
  })

  test.each([
    ['lowerBack', '11', { code: 'notAScore', item: 'lowerBack', text: '11' }],
    ['lowerBack', 5, { code: 'answerNotText', item: 'lowerBack' }],
    ['lowerBack', ['5'], { code: 'answerNotText', item: 'lowerBack' }],
    ['worry', 'a\u0000b', { code: 'answerUnreadable', item: 'worry' }],
    ['worry', 'a\ud83d', { code: 'answerUnreadable', item: 'worry' }],
    ['worry', 'あ'.repeat(2001), { code: 'answerTooLong', item: 'worry', length: 2001, maxLength: 2000 }],
  ])('%s: %j is refused by name', (key, raw, error) => {
    expect(readAnswer(item(key), raw)).toEqual({ ok: false, error })
  })

  test('2,000 characters fit, also when each of them takes two units', () => {
    expect(readAnswer(item('worry'), '𠮷'.repeat(2000)).ok).toBe(true)
  })

  test('reading what a form shows gives the same answer', () => {
    const raw = fc.oneof(fc.constantFrom('0', '7', '10', 'notSure', ''), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(fc.constantFrom(...CHECK_IN.items), raw, (asked, typed) => {
        const read = readAnswer(asked, typed)
        fc.pre(read.ok)
        expect(readAnswer(asked, formValueOf(read.value))).toEqual(read)
      }),
    )
  })
})

describe('a whole check-in', () => {
  test('gives four recorded scores, of which "not sure" is not a number', () => {
    const answers = readAnswers(CHECK_IN, FILLED_IN)
    if (!answers.ok) throw new Error(JSON.stringify(answers.error))
    const scores = scoresFrom(CHECK_IN, answers.value)
    expect(Object.values(scores).map(scoreOf)).toEqual([3, 1, null, 0])
    expect(scores.numbness).toEqual({ kind: 'notSure' })
    expect(Answers.parse(JSON.parse(JSON.stringify(answers.value)))).toEqual(answers.value)
  })

  test('cannot be sent while a score has neither a number nor "not sure"', () => {
    const { buttocks: _, ...rest } = FILLED_IN
    expect(readAnswers(CHECK_IN, { ...rest, lowerBack: '' })).toEqual({
      ok: false,
      error: [
        { code: 'answerMissing', item: 'lowerBack' },
        { code: 'answerMissing', item: 'buttocks' },
      ],
    })
  })

  test('reports every problem at once, unknown keys first', () => {
    expect(readAnswers(CHECK_IN, { ...FILLED_IN, lowerBack: '2.5', saddle: '1' })).toEqual({
      ok: false,
      error: [
        { code: 'unknownItem', item: 'saddle' },
        { code: 'notAScore', item: 'lowerBack', text: '2.5' },
      ],
    })
  })

  test('takes nothing from the prototype of what was sent', () => {
    const inherited: Record<string, unknown> = Object.create(FILLED_IN)
    expect(readAnswers(CHECK_IN, inherited).ok).toBe(false)
  })

  test('an area without an answer is blank', () => {
    expect(scoresFrom(CHECK_IN, {}).numbness).toEqual({ kind: 'blank' })
  })
})
