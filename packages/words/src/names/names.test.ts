import { readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { readPartialDate } from '@sebone/domain/calendar/partial-date'
import { expect, test } from 'vitest'
import { changePhrase } from './change.ts'
import { writeDate, writePartialDate } from './date.ts'
import { elapsedName } from './elapsed.ts'
import { writeEraDate } from './era-date.ts'
import { listOf } from './list.ts'
import { locationName } from './location.ts'
import { signed } from './signed.ts'
import { writeYen } from './yen.ts'

function day(text: string) {
  const read = readCalendarDate(text)
  if (!read.ok) throw new Error(text)
  return read.value
}

function partial(text: string) {
  const read = readPartialDate(text)
  if (!read.ok) throw new Error(text)
  return read.value
}

test.each([
  ['2022', '2022', '2022年'],
  ['2022-12', 'December 2022', '2022年12月'],
  ['2022-12-03', '3 December 2022', '2022年12月3日'],
])('the date %s is written "%s" and 「%s」, as far as it is known', (text, english, japanese) => {
  expect(writePartialDate(partial(text), 'en')).toBe(english)
  expect(writePartialDate(partial(text), 'ja')).toBe(japanese)
})

test('a date of birth is written in its era, the first year as 元年', () => {
  expect(writeEraDate(day('1951-03-05'), 'ja')).toBe('昭和26年3月5日')
  expect(writeEraDate(day('2019-05-01'), 'ja')).toBe('令和元年5月1日')
  expect(writeEraDate(day('1951-03-05'), 'en')).toBe('5 March 1951 (Showa 26)')
  expect(writeDate(day('2019-05-01'), 'en')).toBe('1 May 2019')
})

test.each([
  [0, '0 yen', '0円'],
  [999, '999 yen', '999円'],
  [1000, '1,000 yen', '1,000円'],
  [1430000, '1,430,000 yen', '1,430,000円'],
])('%i yen are written with their thousands apart', (yen, english, japanese) => {
  expect(writeYen(yen, 'en')).toBe(english)
  expect(writeYen(yen, 'ja')).toBe(japanese)
})

test('a list reads as a list in both languages', () => {
  expect(listOf([], 'en')).toBe('')
  expect(listOf(['L3/4'], 'en')).toBe('L3/4')
  expect(listOf(['L3/4', 'L4/5', 'L5/S1'], 'en')).toBe('L3/4, L4/5 and L5/S1')
  expect(listOf(['L3/4', 'L4/5', 'L5/S1'], 'ja')).toBe('L3/4、L4/5、L5/S1')
})

test('a difference carries its sign, and none has none', () => {
  expect([signed(-3), signed(0), signed(2)]).toEqual(['−3', '0', '+2'])
})

test('a change is told in points and share, less or more', () => {
  expect(changePhrase({ absolute: -3, relative: -0.6 }, 'en')).toBe('3 points and 60% less')
  expect(changePhrase({ absolute: -1, relative: -1 }, 'en')).toBe('1 point and 100% less')
  expect(changePhrase({ absolute: 2, relative: null }, 'en')).toBe('2 points more')
  expect(changePhrase({ absolute: 0, relative: 0 }, 'en')).toBe('no change')
  expect(changePhrase({ absolute: -3, relative: -0.6 }, 'ja')).toBe('3点（60%）低下')
  expect(changePhrase({ absolute: 2, relative: null }, 'ja')).toBe('2点上昇')
})

test('the time since treatment is no more exact than its dates', () => {
  expect(elapsedName({ min: 7, max: 8 }, 'en')).toBe('7 to 8 months')
  expect(elapsedName({ min: 8, max: 8 }, 'ja')).toBe('8か月')
  expect(elapsedName({ min: 0, max: 0 }, 'en')).toBe('less than 1 month')
  expect(elapsedName({ min: 0, max: 1 }, 'en')).toBe('0 to 1 month')
  expect(elapsedName(null, 'ja')).toBe('不明')
})

test('a bone is not mistaken for a disc, and a place nobody could tell is quoted', () => {
  expect(locationName({ disc: 'L4/5' }, 'en')).toBe('L4/5')
  expect(locationName({ vertebra: 'L4' }, 'en')).toBe('L4 (vertebra)')
  expect(locationName({ vertebra: 'coccyx' }, 'ja')).toBe('尾骨')
  expect(locationName({ unclear: 'upper part of disc L3' }, 'ja')).toContain('「upper part of disc L3」')
})
