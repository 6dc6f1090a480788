import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchKey, searchTokens } from './search-key.ts'
import { anyText } from './any-text.test-data.ts'

test.each([
  ['ヤマダ　ハナコ', 'やまだ はなこ'],
  ['ﾔﾏﾀﾞ ﾊﾅｺ', 'やまだはなこ'],
  ['シヨウ', 'しょう'],
  ['髙橋', '高橋'],
  ['山﨑', '山崎'],
  ['渡邊', '渡辺'],
  ['齋藤', '斉藤'],
  ['佐々木', '佐佐木'],
  ['辻󠄀', '辻'],
  ['ＹＡＭＡＤＡ', 'yamada'],
  ['José', 'jose'],
  ["O'Brien-Smith", 'obriensmith'],
])('%s is found as %s', (name, typed) => {
  expect(searchKey(name)).toBe(searchKey(typed))
})

test('a long vowel in a name stays one: オータ is not オオタ', () => {
  expect(searchKey('オータ')).not.toBe(searchKey('オオタ'))
  expect(searchKey('オータ')).toBe('おーた')
})

test('voiced and unvoiced kana are different names', () => {
  expect(searchKey('カワサキ')).not.toBe(searchKey('カワザキ'))
})

test('tokens are the pairs of neighbouring letters, each once', () => {
  expect(searchTokens('試験 花子')).toEqual(['試験', '験花', '花子'])
  expect(searchTokens('ハナハナ')).toEqual(['はな', 'なは'])
  expect(searchTokens('林')).toEqual(['林'])
  expect(searchTokens(' ・ ')).toEqual([])
})

test('a key is its own key, and no text throws', () => {
  fc.assert(
    fc.property(anyText(), (name) => {
      expect(searchKey(searchKey(name))).toBe(searchKey(name))
    }),
  )
})

test('every fragment of two letters or more has only tokens of the whole name', () => {
  const letters = fc.array(fc.constantFrom('山', '田', 'は', 'な', 'コ', 'ー', '々', '𠮷'), { minLength: 2, maxLength: 8 })
  fc.assert(
    fc.property(letters, fc.nat(6), (name, from) => {
      const key = [...searchKey(name.join(''))]
      const fragment = key.slice(Math.min(from, key.length - 2)).join('')
      expect(searchTokens(name.join(''))).toEqual(expect.arrayContaining([...searchTokens(fragment)]))
    }),
  )
})
