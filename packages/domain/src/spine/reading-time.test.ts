import { expect, test } from 'vitest'
import { readDiscs } from './notation.ts'
import { LONGEST_NOTATION } from './read-notation.ts'
import { tokensOf } from './tokens-of.ts'

/** The shortest of several rounds, in milliseconds: the others were interrupted by something else on the machine. */
function timeOf(work: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now()
    for (let run = 0; run < 20; run += 1) work()
    return performance.now() - start
  })
  return Math.max(Math.min(...times), 0.02)
}

test.each([
  ['plain', 'L3/4, '],
  ['wide', 'Ｌ３／４、'],
  ['Japanese', '椎間板と椎間'],
  ['unreadable', '椎椎𠮷ﾞ'],
  ['one long word', 'abc'],
])('cutting takes time in proportion to the length: %s text', (_, piece) => {
  // Sixteen times the text: sixteen times the work if it is proportional, 256 times if it is not.
  const [short, long] = [piece.repeat(30), piece.repeat(480)]
  expect(timeOf(() => tokensOf(long)) / timeOf(() => tokensOf(short))).toBeLessThan(80)
}, 60_000)

test.each([
  ['a list', 'L3/4, '],
  ['a wide list', 'Ｌ３／４、'],
  ['words', 'the disc '],
  ['nothing that is understood', '?'],
])('reading takes time in proportion to the length, up to the longest notation: %s', (_, piece) => {
  const text = piece.repeat(LONGEST_NOTATION).slice(0, LONGEST_NOTATION)
  // Five times the text: five times the work, and 25 times if it were not proportional.
  expect(timeOf(() => readDiscs(text, {})) / timeOf(() => readDiscs(text.slice(0, LONGEST_NOTATION / 5), {}))).toBeLessThan(15)
}, 60_000)

test('a longer text is not read at all, however long it is', () => {
  const endless = 'L3/4, '.repeat(500_000)
  expect(timeOf(() => readDiscs(endless, {}))).toBeLessThan(5)
  expect(readDiscs(endless, {})).toMatchObject({ error: { code: 'tooLong', position: LONGEST_NOTATION } })
})
