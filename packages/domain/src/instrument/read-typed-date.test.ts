import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DateItem } from './definition.ts'
import { isPartialDate } from '../calendar/partial-date.ts'
import { day } from '../follow-up/answers.test-data.ts'
import { readTypedDate, TYPED_DATE_FIELDS, type TypedDate } from './read-typed-date.ts'

const item = (coarsest: DateItem['coarsest']): DateItem => ({
  key: 'since',
  kind: 'date',
  question: { en: 'Since when?', ja: 'いつから' },
  coarsest,
  offersNotSure: true,
})
const TODAY = day('2026-05-03')
const typed = (calendar: string, year: string, month = '', date = ''): TypedDate => ({ calendar, year, month, day: date })
const read = (fields: TypedDate, coarsest: DateItem['coarsest'] = 'year') => readTypedDate(item(coarsest), fields, TODAY)

test.each([
  ['western', '2022', '12', '3', '2022-12-03'],
  ['western', '2022', '12', '', '2022-12'],
  ['western', '2022', '', '', '2022'],
  ['', '２０２２年', '１２月', '', '2022-12'],
  ['showa', '26', '3', '5', '1951-03-05'],
  ['showa', '64', '', '', '1989'],
  ['showa', '64', '1', '', '1989-01'],
  ['heisei', '元', '', '', '1989'],
  ['heisei', '31', '4', '30', '2019-04-30'],
  ['reiwa', '元年', '5', '', '2019-05'],
  ['showa', '1951', '', '', '1951'],
])('%s %s %s %s is %s', (calendar, year, month, date, expected) => {
  expect(read(typed(calendar, year, month, date))).toEqual({ ok: true, value: expected })
})

test('nothing typed is no date and no mistake, whatever calendar was chosen', () => {
  expect(read(typed('', ''))).toEqual({ ok: true, value: null })
  expect(read(typed('showa', ' ', '　', ''))).toEqual({ ok: true, value: null })
})

test.each([
  [typed('western', '', '3'), 'year', 'dateFieldMissing', 'year'],
  [typed('', '26'), 'year', 'dateFieldMissing', 'calendar'],
  [typed('edo', '26'), 'year', 'dateFieldMissing', 'calendar'],
  [typed('western', '2022', '', '3'), 'year', 'dateFieldMissing', 'month'],
  [typed('western', '2022'), 'month', 'dateFieldMissing', 'month'],
  [typed('western', '2022', '3'), 'day', 'dateFieldMissing', 'day'],
  [typed('western', '22'), 'year', 'dateFieldUnreadable', 'year'],
  [typed('western', '1492'), 'year', 'dateFieldUnreadable', 'year'],
  [typed('western', '２０２二'), 'year', 'dateFieldUnreadable', 'year'],
  [typed('western', '2022', '\u202e3'), 'year', 'dateFieldUnreadable', 'month'],
  [typed('western', '2022', '3', '😀'), 'year', 'dateFieldUnreadable', 'day'],
  [typed('western', '2022', '13'), 'year', 'dateNoSuchMonth', 'month'],
  [typed('western', '2022', '0'), 'year', 'dateNoSuchMonth', 'month'],
  [typed('western', '2022', '2', '29'), 'year', 'dateNoSuchDay', 'day'],
  [typed('western', '2022', '2', '0'), 'year', 'dateNoSuchDay', 'day'],
  [typed('showa', '65'), 'year', 'dateAfterEra', 'year'],
  [typed('showa', '64', '2'), 'year', 'dateAfterEra', 'year'],
  [typed('showa', '64', '1', '8'), 'year', 'dateAfterEra', 'year'],
  [typed('heisei', '1', '1', '7'), 'year', 'dateBeforeEra', 'year'],
  [typed('western', '2026', '6'), 'year', 'dateFieldInFuture', 'year'],
  [typed('reiwa', '9'), 'year', 'dateFieldInFuture', 'year'],
] as const)('%j (%s is enough): %s at the %s', (fields, coarsest, code, field) => {
  expect(read(fields, coarsest)).toMatchObject({ ok: false, error: { code, item: 'since', field } })
})

test('this month and this year have begun', () => {
  expect(read(typed('western', '2026', '5'))).toEqual({ ok: true, value: '2026-05' })
  expect(read(typed('reiwa', '8'))).toEqual({ ok: true, value: '2026' })
})

test('whatever is typed ends in a partial date, in nothing or in a refusal that names a field', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.integer({ min: -2, max: 2300 }).map(String), fc.constant(''))
  const calendar = fc.constantFrom('', 'western', 'meiji', 'taisho', 'showa', 'heisei', 'reiwa', '__proto__')
  fc.assert(
    fc.property(calendar, text, text, text, fc.constantFrom('year', 'month', 'day'), (chosen, year, month, date, coarsest) => {
      const result = read(typed(chosen, year, month, date), coarsest)
      const isSound = result.ok ? result.value === null || isPartialDate(result.value) : TYPED_DATE_FIELDS.includes(result.error.field)
      expect(isSound).toBe(true)
    }),
    { numRuns: 500 },
  )
})
