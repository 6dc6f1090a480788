import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readScore } from './read-score.ts'

describe('a score as typed or printed', () => {
  test.each([
    ['0', 0],
    ['5', 5],
    ['10', 10],
    ['５', 5],
    ['１０', 10],
    [' 7 ', 7],
    ['　３　', 3],
  ])('%j is %i', (text, value) => {
    expect(readScore(text)).toEqual({ ok: true, value })
  })

  test.each(['', ' ', '　'])('%j is blank, which is null and never 0', (text) => {
    expect(readScore(text)).toEqual({ ok: true, value: null })
  })

  const GUESSES = ['2.5', '2.0', '1 0', '55', '05', '00', '1e1', '0x5', '+5', '⑤', '²', '五', 'five', 'NaN', '5点']

  test.each(['11', '-1', '−1', ...GUESSES])('%j would have to be guessed, so it is refused as typed', (text) => {
    expect(readScore(text)).toEqual({ ok: false, error: { code: 'notAScore', text } })
  })

  test('whatever is typed is a whole number from 0 to 10, blank, or refused', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ 　0-9０-９.-]{0,3}$/), (text) => {
        const read = readScore(text)
        fc.pre(read.ok)
        const isBlank = text.trim() === ''
        expect(isBlank ? [null] : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(read.value)
      }),
    )
  })
})
