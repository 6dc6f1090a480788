import { describe, expect, test } from 'vitest'
import { tokensOf } from './tokens-of.ts'
import { writtenPlaceAt } from './written-place.ts'

const at = (text: string, index = 0) => writtenPlaceAt(tokensOf(text), index)
const bones = (text: string, index = 0) => {
  const written = at(text, index)
  return written === undefined || 'meaning' in written ? null : [written.upper, written.lower]
}
const fault = (text: string, index = 0) => {
  const written = at(text, index)
  return written !== undefined && 'meaning' in written ? text.slice(written.start, written.end) : null
}

describe('two bones with a sign between them are a disc', () => {
  test.each([
    ['L3/4', 'L', 3, null, 4],
    ['L3/L4', 'L', 3, 'L', 4],
    ['3/4', null, 3, null, 4],
    ['5/s', null, 5, 'S', null],
    ['L5/S1', 'L', 5, 'S', 1],
    ['12/L1', null, 12, 'L', 1],
    ['L3 - 4', 'L', 3, null, 4],
  ] as const)('%s', (text, letter, number, lowerLetter, lowerNumber) => {
    expect(bones(text)).toEqual([{ letter, number }, { letter: lowerLetter, number: lowerNumber }])
  })
})

describe('without a sign they are told apart by their letters', () => {
  test.each(['L5S1', 'T12L1', 'C7T1', '5S'])('%s is two bones', (text) => {
    expect(bones(text)?.[1]).not.toBeNull()
  })

  test('but not with a space between them, nor with the same letter twice', () => {
    expect(bones('L5 S1')).toEqual([{ letter: 'L', number: 5 }, null])
    expect(bones('L4L5')).toEqual([{ letter: 'L', number: 4 }, null])
    expect(bones('L5T')).toEqual([{ letter: 'L', number: 5 }, null])
  })
})

describe('a bone alone', () => {
  test.each([
    ['L4', { letter: 'L', number: 4 }],
    ['4', { letter: null, number: 4 }],
    ['S1', { letter: 'S', number: 1 }],
    ['coccyx', { letter: 'coccyx', number: null }],
    ['L 4', { letter: 'L', number: 4 }],
  ])('%s', (text, bone) => {
    expect(bones(text)).toEqual([bone, null])
  })

  test('says where it ends and which token comes next', () => {
    expect(at('L4, L5')).toMatchObject({ start: 0, end: 2, next: 2 })
    expect(at('L4, L5', 3)).toMatchObject({ start: 4, end: 6, next: 5 })
    expect(at('L5/S1.')).toMatchObject({ start: 0, end: 5, next: 5 })
    expect(at('L5S1 and')).toMatchObject({ start: 0, end: 4, next: 4 })
  })
})

describe('where there is no place, the token at fault is named', () => {
  test.each([
    ['banana', 'banana'],
    ['S', 'S'],
    ['S 1', 'S'],
    ['L', 'L'],
    ['L345', '345'],
    ['L 345', 'L'],
    ['L/4', 'L'],
    ['L3/', '/'],
    ['L3/banana', 'banana'],
    ['L3/L', 'L'],
    ['L3/L999', '999'],
    ['/4', '/'],
    ['and', 'and'],
  ])('%s: it is "%s"', (text, token) => {
    expect(fault(text)).toBe(token)
  })

  test('unless the text ended before it', () => {
    expect([at(''), at('L4', 2)]).toEqual([undefined, undefined])
  })
})
