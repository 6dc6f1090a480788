import { describe, expect, test } from 'vitest'
import type { InstrumentDefinition } from '../definition.ts'
import { CHECK_IN } from '../check-in.ts'
import { whenAnswered } from '../condition.ts'
import { ROLAND_MORRIS } from '../own/roland-morris.ts'
import { readAnswers } from '../read-answers.ts'
import { pointsOf } from './points-of.ts'
import { scoreInstrument } from './score-instrument.ts'

function answersTo(definition: InstrumentDefinition, raw: Record<string, unknown>) {
  const read = readAnswers(definition, raw)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

test('a response to Roland–Morris is scored by its own rule', () => {
  const answers = answersTo(ROLAND_MORRIS, { rmdq1: 'yes', rmdq4: 'yes', rmdq5: 'no' })
  expect(scoreInstrument(ROLAND_MORRIS, answers)).toEqual({
    ok: true,
    value: [
      {
        scale: 'total',
        result: { ok: true, value: { value: 2, lowest: 0, highest: 24, restsOn: { answered: 3, of: 24 } } },
      },
    ],
  })
})

test('the four areas are never added up', () => {
  expect(scoreInstrument(CHECK_IN, {})).toEqual({ ok: false, error: { code: 'notScored', instrument: 'check-in' } })
})

describe('the points of a response', () => {
  const wording = { en: 'Which?', ja: 'どれですか。' }
  const definition: InstrumentDefinition = {
    id: 'points',
    version: 1,
    title: wording,
    items: [
      {
        key: 'bother',
        kind: 'singleChoice',
        question: wording,
        options: [
          { code: 'little', label: wording, points: 0 },
          { code: 'much', label: wording, points: 1 },
          { code: 'refused', label: wording },
        ],
        offersNotSure: true,
      },
      { key: 'today', kind: 'yesNo', question: wording, offersNotSure: true, showWhen: whenAnswered('bother', 'much', 'little') },
      { key: 'days', kind: 'wholeNumber', question: wording, unit: wording, min: 0, max: 9, offersNotSure: true, optional: true },
    ],
  }

  test.each([
    [{ bother: 'much', today: 'yes', days: '4' }, { bother: 1, today: 1, days: 4 }],
    [{ bother: 'little', today: 'no', days: '0' }, { bother: 0, today: 0, days: 0 }],
    [{ bother: 'little', today: 'notSure' }, { bother: 0, today: null, days: null }],
    [{ bother: 'refused' }, { bother: null, days: null }],
    [{ bother: 'notSure', days: 'notSure' }, { bother: null, days: null }],
  ])('%j count %j', (raw, expected) => {
    expect(pointsOf(definition, answersTo(definition, raw))).toEqual(expected)
  })

  test('an answer left over from a question that is hidden now counts nothing', () => {
    const answers = answersTo(definition, { bother: 'much', today: 'yes' })
    expect(pointsOf(definition, { ...answers, bother: { kind: 'notSure' } })).toEqual({ bother: null, days: null })
  })
})
