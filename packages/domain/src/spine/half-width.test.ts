import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { halfWidthOf } from './half-width.ts'
import { anyText } from '../text/any-text.test-data.ts'

describe('the half-width form of a text', () => {
  test.each([
    ['L3/4', 'l3/4'],
    ['Ｌ３／４', 'l3/4'],
    ['Ｌ３－４', 'l3-4'],
    ['L3‐4', 'l3-4'],
    ['L3−4', 'l3-4'],
    ['L3―4', 'l3-4'],
    ['L3ー4', 'l3-4'],
    ['L3⁄4', 'l3/4'],
    ['L3∕4', 'l3/4'],
    ['L2/3〜5/S', 'l2/3~5/s'],
    ['L2/3～5/S', 'l2/3~5/s'],
    ['L2/3∼5/S', 'l2/3~5/s'],
    ['L2/3〰5/S', 'l2/3~5/s'],
    ['¾', '3/4'],
    ['Ⅳ', 'iv'],
    ['ﾚﾍﾞﾙ', 'レベル'],
    ['L3　', 'l3 '],
  ])('of %s is %s', (typed, form) => {
    expect(halfWidthOf(typed).forms).toBe(form)
  })

  test('in plain ASCII stands where it was typed, so that no list of places is needed', () => {
    expect(halfWidthOf('From L3/4')).toEqual({ forms: 'from l3/4', starts: null, ends: null })
    expect(halfWidthOf('')).toEqual({ forms: '', starts: null, ends: null })
    expect(halfWidthOf('L3・').starts).not.toBeNull()
    expect(halfWidthOf('・L3').starts).not.toBeNull()
  })

  test('remembers for every unit which character was typed for it', () => {
    // ¾ is three units, ﾍﾞ is typed in two and is one, 𠮷 is two of both.
    expect(halfWidthOf('¾ﾍﾞ𠮷a')).toEqual({
      forms: '3/4ベ𠮷a',
      starts: [0, 0, 0, 1, 3, 3, 5],
      ends: [1, 1, 1, 3, 5, 5, 6],
    })
  })

  test('keeps every voiced mark with its letter: half-width ones, combining ones, and several', () => {
    expect(halfWidthOf('ﾊﾟ')).toMatchObject({ starts: [0], ends: [2] })
    expect(halfWidthOf('は\u3099L')).toMatchObject({ forms: 'ばl', starts: [0, 2], ends: [2, 3] })
    expect(halfWidthOf('は\u309aL')).toMatchObject({ forms: 'ぱl', starts: [0, 2], ends: [2, 3] })
    expect(halfWidthOf('ﾀﾞﾞL').ends?.at(-1)).toBe(4)
  })

  test('of any text has a place for each of its units, in order and inside the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { forms, starts, ends } = halfWidthOf(text)
        const isAscii = starts === null
        const first = starts ?? [...forms].map((_, unit) => unit)
        const behind = ends ?? first.map((start) => start + 1)
        expect(isAscii).toBe(/^\p{ASCII}*$/u.test(text))
        expect([first.length, behind.length]).toEqual([forms.length, forms.length])
        expect(first).toEqual(first.toSorted((a, b) => a - b))
        expect(first.every((start, unit) => start < (behind[unit] ?? 0) && (behind[unit] ?? 0) <= text.length)).toBe(true)
      }),
    )
  })
})
