import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { japaneseWordAt, meaningOf } from './notation-token.ts'
import { tokensOf } from './tokens-of.ts'

/** Each token as the kind of its meaning and the text that was typed for it. */
const cut = (text: string) => tokensOf(text).map(({ meaning, start, end }) => `${meaning.kind} ${text.slice(start, end)}`)

describe('a text is cut', () => {
  test('into letters, digits and signs', () => {
    expect(cut('L3/4')).toEqual(['region L', 'number 3', 'joint /', 'number 4'])
    expect(cut('T12L1')).toEqual(['region T', 'number 12', 'region L', 'number 1'])
  })

  test('into words of either language, Japanese ones without spaces between them', () => {
    expect(cut('L2/3から5/Sまでの椎間板')).toEqual([
      'region L', 'number 2', 'joint /', 'number 3', 'to から', 'number 5', 'joint /', 'region S', 'until まで', 'word の', 'word 椎間板',
    ])
    expect(cut('From L3 AND L4.')).toEqual(['from From', 'region L', 'number 3', 'and AND', 'region L', 'number 4', 'stop .'])
  })

  test('taking the longest Japanese word that fits: a disc is no gap between bones', () => {
    expect([japaneseWordAt('椎間板', 0), japaneseWordAt('椎間L', 0), japaneseWordAt('L椎体', 1)]).toEqual(['椎間板', '椎間', '椎体'])
    expect([japaneseWordAt('椎', 0), japaneseWordAt('', 0), japaneseWordAt('L', 0), japaneseWordAt('と', 1)]).toEqual([null, null, null, null])
  })

  test.each([
    ['a space', 'L3 L4'],
    ['a wide space', 'L3　L4'],
    ['a tab', 'L3\tL4'],
    ['a line', 'L3\nL4'],
    ['a zero-width space', 'L3\u200bL4'],
    ['a soft hyphen', 'L3\u00adL4'],
    ['a space that does not break', 'L3\u00a0L4'],
  ])('at %s, which is no token but is remembered by the next one', (_, text) => {
    expect(tokensOf(text).map(({ spaced }) => spaced)).toEqual([false, false, true, false])
    expect(cut(text)).toEqual(['region L', 'number 3', 'region L', 'number 4'])
  })

  test('into nothing where nothing was written', () => {
    expect([cut(''), cut('  \u200b　')]).toEqual([[], []])
  })

  test('one character at a time where it understands nothing, a rare kanji being one', () => {
    expect(cut('𠮷?骨')).toEqual(['unreadable 𠮷', 'unreadable ?', 'unreadable 骨'])
    expect(cut('xyz'), 'a word is one').toEqual(['unreadable xyz'])
    expect(cut('banana L4')).toEqual(['unreadable banana', 'region L', 'number 4'])
    expect(cut('L\u0000')).toEqual(['region L', 'unreadable \u0000'])
  })

  test('at places of the text as typed, however wide it was', () => {
    expect(tokensOf('Ｌ３／４').map(({ start, end }) => [start, end])).toEqual([[0, 1], [1, 2], [2, 3], [3, 4]])
    expect(tokensOf('¾').map(({ start, end }) => [start, end])).toEqual([[0, 1], [0, 1], [0, 1]])
    expect(tokensOf(' ﾚﾍﾞﾙ').map(({ start, end }) => [start, end])).toEqual([[1, 5]])
  })

  test('so that every character is in one token or is a space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('L', '3', '12', '/', ' ', '椎間板', '椎', '𠮷', '～', '.', 'x'), maxLength: 30 }), (text) => {
        const tokens = tokensOf(text)
        expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll(' ', ''))
        expect(tokens.every(({ end }, index) => end <= (tokens[index + 1]?.start ?? text.length))).toBe(true)
      }),
    )
  })
})

describe('what a stretch of notation means', () => {
  test.each([
    ['c', { kind: 'region', letter: 'C' }],
    ['t', { kind: 'region', letter: 'T' }],
    ['th', { kind: 'region', letter: 'T' }],
    ['s', { kind: 'region', letter: 'S' }],
    ['coccyx', { kind: 'coccyx' }],
    ['尾骨', { kind: 'coccyx' }],
    ['0', { kind: 'number', value: 0 }],
    ['99', { kind: 'number', value: 99 }],
    ['100', { kind: 'unreadable' }],
    ['04', { kind: 'unreadable' }],
    ['-', { kind: 'joint' }],
    ['~', { kind: 'to' }],
    ['より', { kind: 'to' }],
    ['及び', { kind: 'and' }],
    ['および', { kind: 'and' }],
    ['&', { kind: 'and' }],
    ['。', { kind: 'stop' }],
    ['disks', { kind: 'word', about: 'disc' }],
    ['椎間', { kind: 'word', about: 'disc' }],
    ['bodies', { kind: 'word', about: 'vertebra' }],
    ['椎体', { kind: 'word', about: 'vertebra' }],
    ['levels', { kind: 'word', about: 'either' }],
    ['高位', { kind: 'word', about: 'either' }],
    ['頸椎', { kind: 'word', about: 'either', region: 'cervical' }],
    ['頚椎', { kind: 'word', about: 'either', region: 'cervical' }],
    ['胸椎', { kind: 'word', about: 'either', region: 'thoracic' }],
    ['腰椎', { kind: 'word', about: 'either', region: 'lumbar' }],
    ['thoracic', { kind: 'word', about: 'either', region: 'thoracic' }],
    ['toString', { kind: 'unreadable' }],
  ] as const)('%s: %j', (run, meaning) => {
    expect(meaningOf(run)).toEqual(meaning)
  })

  test.each([...',、・·;'])('%s separates the places of a list', (sign) => {
    expect(meaningOf(sign)).toEqual({ kind: 'separator' })
  })
})
