import { expect, test } from 'vitest'
import { readWrittenDate } from './read-written-date.ts'

test.each([
  ['1951-03-05', '1951-03-05'],
  ['1951/3/5', '1951-03-05'],
  ['19510305', '1951-03-05'],
  ['１９５１年３月５日', '1951-03-05'],
  ['昭和26年3月5日', '1951-03-05'],
  ['S26.3.5', '1951-03-05'],
  ['ｓ２６－３－５', '1951-03-05'],
  ['令和元年5月1日', '2019-05-01'],
  ['昭和64年1月8日', null],
  ['1951-02-30', null],
  ['195103', null],
  ['渡辺', null],
  ['', null],
])('“%s” is %s', (typed, date) => {
  expect(readWrittenDate(typed)).toBe(date)
})
