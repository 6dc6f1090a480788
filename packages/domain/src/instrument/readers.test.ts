import { describe, expect, test } from 'vitest'
import type { DateItem, ExtentItem, MultipleChoiceItem, SingleChoiceItem, WholeNumberItem, YesNoItem } from './definition.ts'
import { day } from '../follow-up/answers.test-data.ts'
import { quotedFrom } from './answer-refusal.ts'
import { readChoice, readChoices, readYesNo } from './read-choice.ts'
import { readDateAnswer } from './read-date-answer.ts'
import { missingAnswer } from './read-answers.ts'
import { readExtent } from './read-extent.ts'
import { readWholeNumber } from './read-whole-number.ts'

const word = { en: 'x', ja: 'x' }
const asked = { key: 'q', question: word, offersNotSure: true } as const
const options = ['walk', 'sit', 'lie'].map((code) => ({ code, label: word }))

const CHOICE: SingleChoiceItem = { ...asked, kind: 'singleChoice', options }
const CHOICES: MultipleChoiceItem = { ...asked, kind: 'multipleChoice', none: { code: 'none', label: word }, options }
const YES_NO: YesNoItem = { ...asked, kind: 'yesNo' }
const NIGHTS: WholeNumberItem = { ...asked, kind: 'wholeNumber', unit: word, min: 1, max: 7 }
const WHEN: DateItem = { ...asked, kind: 'date', coarsest: 'month' }
const MAP: ExtentItem = { ...asked, kind: 'extent', sensation: 'numbness' }

describe('one of a list', () => {
  test.each(['walk', 'sit', 'lie'])('is %s', (code) => {
    expect(readChoice(CHOICE, code)).toEqual({ ok: true, value: { kind: 'choice', code } })
  })

  test.each(['', 'Walk', 'walk,sit', 'run', 'none'])('is not %j', (text) => {
    expect(readChoice(CHOICE, text)).toEqual({ ok: false, error: { code: 'notAChoice', item: 'q', text } })
  })
})

describe('any of a list', () => {
  test.each([
    ['sit', ['sit']],
    ['lie,walk', ['walk', 'lie']],
    [' lie , walk ,lie', ['walk', 'lie']],
    ['none', ['none']],
    ['none,none', ['none']],
  ])('%s, in the order of the list and each once: %j', (typed, codes) => {
    expect(readChoices(CHOICES, typed)).toEqual({ ok: true, value: { kind: 'choices', codes } })
  })

  test('is not sure where that was chosen alone', () => {
    expect(readChoices(CHOICES, 'notSure')).toEqual({ ok: true, value: { kind: 'notSure' } })
  })

  test.each([
    ['none,walk', 'none'],
    ['walk,notSure', 'notSure'],
    ['notSure,none', 'none'],
  ])('%s says two things at once: beside %s nothing can stand', (typed, exclusive) => {
    expect(readChoices(CHOICES, typed)).toEqual({ ok: false, error: { code: 'exclusiveChoice', item: 'q', exclusive } })
  })

  test.each([
    ['walk,run', 'run'],
    ['walk,', ''],
    ['', ''],
    ['none,run', 'run'],
  ])('%j has something that is not on it', (typed, text) => {
    expect(readChoices(CHOICES, typed)).toEqual({ ok: false, error: { code: 'notAChoice', item: 'q', text } })
  })

  test('does not take "not sure" where it is not offered', () => {
    expect(readChoices({ ...CHOICES, offersNotSure: false }, 'notSure')).toMatchObject({ error: { code: 'notAChoice', text: 'notSure' } })
  })
})

describe('yes or no', () => {
  test('is nothing else: not "true", not "はい", not blank', () => {
    expect(readYesNo(YES_NO, 'yes')).toEqual({ ok: true, value: { kind: 'yesNo', value: true } })
    expect(readYesNo(YES_NO, 'no')).toEqual({ ok: true, value: { kind: 'yesNo', value: false } })
    for (const text of ['true', 'はい', 'Yes', '', 'y']) {
      expect(readYesNo(YES_NO, text)).toEqual({ ok: false, error: { code: 'notAChoice', item: 'q', text } })
    }
  })
})

describe('a whole number of nights, 1 to 7', () => {
  test.each([
    ['1', 1],
    ['7', 7],
    ['３', 3],
    [' 5 ', 5],
    ['07', 7],
  ])('%j is %i', (typed, value) => {
    expect(readWholeNumber(NIGHTS, typed)).toEqual({ ok: true, value: { kind: 'number', value } })
  })

  test.each([
    ['0', 0],
    ['8', 8],
    ['-1', -1],
    ['ー2', -2],
    ['999999999', 999_999_999],
  ])('%j is out of range', (typed, value) => {
    expect(readWholeNumber(NIGHTS, typed)).toEqual({ ok: false, error: { code: 'numberOutOfRange', item: 'q', value, min: 1, max: 7 } })
  })

  test.each(['', '2.5', '3 nights', '約3', '三', '1e1', '1234567890', '--1', 'NaN'])('%j is none', (text) => {
    expect(readWholeNumber(NIGHTS, text)).toEqual({ ok: false, error: { code: 'notAWholeNumber', item: 'q', text } })
  })

  test('of 0 is 0, however it was typed', () => {
    expect(readWholeNumber({ ...NIGHTS, min: 0 }, '-0')).toEqual({ ok: true, value: { kind: 'number', value: 0 } })
  })
})

describe('a date for which a month is enough', () => {
  const TODAY = day('2026-06-15')

  test.each([
    ['2026-06-15', '2026-06-15'],
    ['２０２２年１２月', '2022-12'],
    ['2026-06', '2026-06'],
    ['2026/6/1', '2026-06-01'],
  ])('%s is %s', (typed, date) => {
    expect(readDateAnswer(WHEN, typed, TODAY)).toEqual({ ok: true, value: { kind: 'date', date } })
  })

  test('is not known to its year only', () => {
    expect(readDateAnswer(WHEN, '2022', TODAY)).toEqual({ ok: false, error: { code: 'dateTooCoarse', item: 'q', coarsest: 'month' } })
    expect(readDateAnswer({ ...WHEN, coarsest: 'day' }, '2022-12', TODAY)).toMatchObject({ error: { code: 'dateTooCoarse', coarsest: 'day' } })
    expect(readDateAnswer({ ...WHEN, coarsest: 'year' }, '2022', TODAY).ok).toBe(true)
  })

  test('has come, at least its first day; without a day to ask for nobody can say', () => {
    for (const typed of ['2026-06-16', '2026-07']) {
      expect(readDateAnswer(WHEN, typed, TODAY)).toEqual({ ok: false, error: { code: 'answerDateInFuture', item: 'q' } })
      expect(readDateAnswer(WHEN, typed, null).ok).toBe(true)
    }
  })

  test.each(['', 'last winter', '2026-02-30', '12月'])('%j is none', (text) => {
    expect(readDateAnswer(WHEN, text, TODAY)).toEqual({ ok: false, error: { code: 'answerNotADate', item: 'q', text } })
  })
})

describe('an extent', () => {
  const IDS = new Set(['heel-left', 'heel-right', 'sole-left'])
  const read = (typed: string, item = MAP) => readExtent(item, typed, IDS)

  test('is its regions, each once, in the order of the map', () => {
    expect(read('sole-left, heel-left,sole-left')).toEqual({ ok: true, value: { kind: 'extent', regions: ['heel-left', 'sole-left'] } })
  })

  test('may be nowhere, which is an answer, or not sure, which is another', () => {
    expect(read('none')).toEqual({ ok: true, value: { kind: 'extent', regions: [] } })
    expect(read('notSure')).toEqual({ ok: true, value: { kind: 'notSure' } })
  })

  test.each([
    ['none,heel-left', 'none'],
    ['heel-left,notSure', 'notSure'],
    ['none,notSure', 'none'],
  ])('%s says two things at once', (typed, exclusive) => {
    expect(read(typed)).toEqual({ ok: false, error: { code: 'exclusiveChoice', item: 'q', exclusive } })
  })

  test.each([
    ['elbow', 'elbow'],
    ['heel-left,', ''],
    ['', ''],
  ])('%j has a region that is not on the map', (typed, region) => {
    expect(read(typed)).toEqual({ ok: false, error: { code: 'answerUnknownRegion', item: 'q', region } })
  })

  test('does not take "not sure" where it is not offered', () => {
    expect(read('notSure', { ...MAP, offersNotSure: false })).toMatchObject({ error: { code: 'answerUnknownRegion', region: 'notSure' } })
  })
})

test('what was sent is said back in 40 characters at most, none of them cut in half', () => {
  expect(quotedFrom('x'.repeat(100))).toBe('x'.repeat(40))
  expect(quotedFrom('𠮷'.repeat(100))).toBe('𠮷'.repeat(40))
  expect(quotedFrom('short')).toBe('short')
})

test.each([
  [CHOICE, 'choiceMissing'],
  [CHOICES, 'choiceMissing'],
  [YES_NO, 'choiceMissing'],
  [NIGHTS, 'numberMissing'],
  [WHEN, 'dateMissing'],
  [MAP, 'extentMissing'],
] as const)('left blank, %o is refused as %s unless it may be left out', (item, code) => {
  expect(missingAnswer(item)).toEqual({ code, item: 'q' })
  expect(missingAnswer({ ...item, optional: true })).toBeNull()
})
