import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCalendarDate } from '../calendar/calendar-date.ts'
import { REGION_IDS } from '../extent/region.ts'
import type { Item } from './definition.ts'
import { formValueOf } from './answer.ts'
import { Answer } from './answer-schema.ts'
import { INSTRUMENTS } from './instruments.ts'
import { readAnswer, type ReadingContext } from './read-answer.ts'
import { anyText } from '../text/any-text.test-data.ts'

const question = { en: 'Which?', ja: 'どれですか。' }
const label = { en: 'This', ja: 'これ' }
const WHICH: Item = { key: 'which', kind: 'singleChoice', question, options: [{ code: 'a', label }, { code: 'b', label }], offersNotSure: true }
const SIGNS: Item = {
  key: 'signs',
  kind: 'multipleChoice',
  question,
  none: { code: 'none', label },
  options: [{ code: 'fever', label }, { code: 'rash', label }],
  offersNotSure: true,
}
const STRICT: Item = { ...SIGNS, offersNotSure: false }
const TRUE_TODAY: Item = { key: 'today', kind: 'yesNo', question, offersNotSure: false }
const DAYS: Item = { key: 'days', kind: 'wholeNumber', question, unit: { en: 'days', ja: '日' }, min: 0, max: 28, offersNotSure: true }
const COLD: Item = { ...DAYS, key: 'cold', min: -10, max: 5 }
const SINCE: Item = { key: 'since', kind: 'date', question, coarsest: 'month', offersNotSure: true }
const WHERE: Item = { key: 'where', kind: 'extent', sensation: 'numbness', question, offersNotSure: true }

const today = readCalendarDate('2026-06-30')
if (!today.ok) throw new Error('today')
const CONTEXT: ReadingContext = { regionIds: new Set(['saddle', 'heel-left', 'heel-right']), today: today.value }

const ACCEPTED: [string, Item, unknown, unknown][] = [
  ['one answer of the list', WHICH, 'b', { kind: 'choice', code: 'b' }],
  ['"not sure" where it is offered', WHICH, 'notSure', { kind: 'notSure' }],
  ['nothing chosen', WHICH, '', { kind: 'blank' }],
  ['several answers, in the order of the list', SIGNS, ['rash', 'fever'], { kind: 'choices', codes: ['fever', 'rash'] }],
  ['several answers in one field', SIGNS, 'rash, fever', { kind: 'choices', codes: ['fever', 'rash'] }],
  ['an answer sent twice counts once', SIGNS, ['rash', 'rash'], { kind: 'choices', codes: ['rash'] }],
  ['"none of these" is an answer', SIGNS, 'none', { kind: 'choices', codes: ['none'] }],
  ['no box ticked is blank, not "none"', SIGNS, [], { kind: 'blank' }],
  ['"not sure" among boxes', SIGNS, ['notSure'], { kind: 'notSure' }],
  ['"not sure" sent twice', SIGNS, ['notSure', 'notSure'], { kind: 'notSure' }],
  ['the empty field that a form puts beside its boxes', SIGNS, ['', 'rash'], { kind: 'choices', codes: ['rash'] }],
  ['yes', TRUE_TODAY, 'yes', { kind: 'yesNo', value: true }],
  ['no is not blank', TRUE_TODAY, 'no', { kind: 'yesNo', value: false }],
  ['zero is a number', DAYS, '0', { kind: 'number', value: 0 }],
  ['full-width digits', DAYS, '１４', { kind: 'number', value: 14 }],
  ['a full-width minus', COLD, '－３', { kind: 'number', value: -3 }],
  ['minus nothing is 0', COLD, '-0', { kind: 'number', value: 0 }],
  ['a month, where that is enough', SINCE, '2022年12月', { kind: 'date', date: '2022-12' }],
  ['a day', SINCE, '2022/12/3', { kind: 'date', date: '2022-12-03' }],
  ['the month that is running', SINCE, '2026-06', { kind: 'date', date: '2026-06' }],
  ['regions in the order of the table', WHERE, ['heel-right', 'saddle'], { kind: 'extent', regions: ['saddle', 'heel-right'] }],
  ['"nowhere" is an answer', WHERE, 'none', { kind: 'extent', regions: [] }],
  ['nothing marked is blank, not "nowhere"', WHERE, '', { kind: 'blank' }],
]

const REFUSED: [string, Item, unknown, unknown][] = [
  ['a code that is not listed', WHICH, 'c', { code: 'notAChoice', item: 'which', text: 'c' }],
  ['two codes for one choice', WHICH, 'a,b', { code: 'notAChoice', item: 'which', text: 'a,b' }],
  ['a list for one choice', WHICH, ['a'], { code: 'answerNotText', item: 'which' }],
  ['numbers instead of codes', SIGNS, [1], { code: 'answerNotText', item: 'signs' }],
  ['a code among others that is not listed', SIGNS, ['rash', 'x'], { code: 'notAChoice', item: 'signs', text: 'x' }],
  ['"none of these" beside a sign', SIGNS, ['none', 'fever'], { code: 'exclusiveChoice', item: 'signs', exclusive: 'none' }],
  ['"not sure" beside a sign', SIGNS, 'fever,notSure', { code: 'exclusiveChoice', item: 'signs', exclusive: 'notSure' }],
  ['"not sure" where it is not offered', STRICT, 'notSure', { code: 'notAChoice', item: 'signs', text: 'notSure' }],
  ['"not sure" to a validated sentence', TRUE_TODAY, 'notSure', { code: 'notAChoice', item: 'today', text: 'notSure' }],
  ['half a day', DAYS, '2.5', { code: 'notAWholeNumber', item: 'days', text: '2.5' }],
  ['words', DAYS, '3日', { code: 'notAWholeNumber', item: 'days', text: '3日' }],
  ['a number without end', DAYS, '9'.repeat(50), { code: 'notAWholeNumber', item: 'days', text: '9'.repeat(40) }],
  ['29 days of 28', DAYS, '29', { code: 'numberOutOfRange', item: 'days', value: 29, min: 0, max: 28 }],
  ['less than none', DAYS, '-1', { code: 'numberOutOfRange', item: 'days', value: -1, min: 0, max: 28 }],
  ['a day that does not exist', SINCE, '2022-02-30', { code: 'answerNotADate', item: 'since', text: '2022-02-30' }],
  ['a year where a month is needed', SINCE, '2022', { code: 'dateTooCoarse', item: 'since', coarsest: 'month' }],
  ['tomorrow', SINCE, '2026-07-01', { code: 'answerDateInFuture', item: 'since' }],
  ['a region that is not on the map', WHERE, 'tail', { code: 'answerUnknownRegion', item: 'where', region: 'tail' }],
  ['"nowhere" beside a region', WHERE, 'none,saddle', { code: 'exclusiveChoice', item: 'where', exclusive: 'none' }],
]

describe('an answer as it was sent', () => {
  test.each(ACCEPTED)('%s', (_, item, raw, value) => {
    expect(readAnswer(item, raw, CONTEXT)).toEqual({ ok: true, value })
  })

  test.each(REFUSED)('refused: %s', (_, item, raw, error) => {
    expect(readAnswer(item, raw, CONTEXT)).toEqual({ ok: false, error })
  })

  test('without a table of regions no region is known, but "nowhere" is', () => {
    expect(readAnswer(WHERE, 'saddle').ok).toBe(false)
    expect(readAnswer(WHERE, 'none')).toEqual({ ok: true, value: { kind: 'extent', regions: [] } })
  })

  test('every region of the body map can be marked', () => {
    const read = readAnswer(WHERE, [...REGION_IDS], { regionIds: new Set(REGION_IDS) })
    expect(read).toEqual({ ok: true, value: { kind: 'extent', regions: REGION_IDS } })
  })
})

const items = INSTRUMENTS.flatMap((definition) => definition.items)
const regionIds = new Set<string>(REGION_IDS)
const codes = fc.constantFrom('none', 'notSure', 'yes', 'no', 'same', 'fever', 'rash', '0', '7', '2022', '2022-12-03', ...REGION_IDS)
const raw = fc.oneof(codes, fc.array(codes, { maxLength: 4 }), anyText({ maxLength: 60 }), fc.anything())

describe('whatever is sent to whatever question', () => {
  test('is an answer or a refusal, never an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...items), raw, (item, sent) => {
        const read = readAnswer(item, sent, { regionIds })
        expect(read.ok || read.error.item === item.key).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('reading what the form shows gives the same answer, and it can be stored', () => {
    fc.assert(
      fc.property(fc.constantFrom(...items), fc.oneof(codes, fc.array(codes, { maxLength: 4 })), (item, sent) => {
        const read = readAnswer(item, sent, { regionIds })
        fc.pre(read.ok)
        expect(readAnswer(item, formValueOf(read.value), { regionIds })).toEqual(read)
        expect(Answer.parse(JSON.parse(JSON.stringify(read.value)))).toEqual(read.value)
      }),
      { numRuns: 2000 },
    )
  })
})
