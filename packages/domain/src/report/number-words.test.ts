import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbersIn, unmatchedNumbers } from './numbers-in.ts'

const valuesIn = (text: string) => numbersIn(text).map(({ value }) => value)
const areSame = (en: string, ja: string) => {
  const { onlyInFirst, onlyInSecond } = unmatchedNumbers(en, ja)
  return onlyInFirst.length === 0 && onlyInSecond.length === 0
}

const UNITS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const KANJI = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

function inEnglish(number: number): string {
  if (number < 10) return UNITS[number] ?? ''
  if (number < 20) return TEENS[number - 10] ?? ''
  return [TENS[Math.floor(number / 10) - 2], UNITS[number % 10]].filter((word) => word !== '').join('-')
}

function inKanji(number: number): string {
  const tens = Math.floor(number / 10)
  return `${tens > 1 ? KANJI[tens] : ''}${tens > 0 ? '十' : ''}${KANJI[number % 10]}`
}

describe('numbers in words', () => {
  test('from 1 to 99 are the same in English, in kanji and in digits', () => {
    for (let number = 1; number <= 99; number += 1) {
      expect([valuesIn(`${inEnglish(number)} weeks`), valuesIn(`${inKanji(number)}週間`)]).toEqual([[String(number)], [String(number)]])
    }
  })

  test('are never mistaken for one another: twelve weeks are not two', () => {
    const number = fc.integer({ min: 2, max: 99 })
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(areSame(`${a} weeks`, `${inKanji(b)}週間`)).toBe(a === b)
        expect(areSame(`${inEnglish(a)} weeks`, `${b}週間`)).toBe(a === b)
      }),
    )
  })

  test.each([
    ['Twenty-one weeks', ['21']],
    ['twenty one weeks', ['21']],
    ['Twenty weeks, one visit', ['20', '1']],
    ['often, attend, weight, tenderness', []],
    ['someone, none, everyone', []],
    ['seventyfold', []],
    ['Twice, and once more', ['2', '1']],
    ['十分に、一般に、二度と', []],
    ['三か月で二回', ['3', '2']],
    ['二十五部位', ['25']],
  ])('%s: %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values)
  })
})

describe('numbers in figures', () => {
  test.each([
    ['1,320,000円', ['1320000']],
    ['132万円', ['1320000']],
    ['1万5000円', ['15000']],
    ['1.5億', ['150000000']],
    ['2.5 thousand', ['2500']],
    ['1,32', ['1', '32']],
    ['0.1 %', ['0.1']],
    ['−2', ['-2']],
    ['10−2', ['10', '2']],
    ['a-2', ['2']],
    ['3割', ['30']],
  ])('%s reads as %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values)
  })

  test.each([
    ['明治45年', '1912'],
    ['大正元年', '1912'],
    ['昭和 64年', '1989'],
    ['平成31年', '2019'],
    ['令和元年', '2019'],
  ])('%s is %s, so that both languages may count their own way', (text, year) => {
    expect(valuesIn(text)).toEqual([year])
    expect(areSame(year, text)).toBe(true)
  })

  test('every month by its name is its number, whole or short, and no other word is a month', () => {
    const months = 'January February March April May June July August September October November December'.split(' ')
    for (const [index, month] of months.entries()) {
      expect(valuesIn(`${month} 2022`)).toEqual([String(index + 1), '2022'])
      expect(areSame(`${month.slice(0, 3)} 2022`, `2022年${index + 1}月`)).toBe(true)
    }
    expect(valuesIn('We may march; an august decision; marching, Mayor, Junes')).toEqual([])
  })

  test.each([
    ['L3/4', 'Ｌ３／４', true],
    ['l5/s1', 'L5/S1', true],
    ['L4/5', 'L4', false],
    ['T12/L1', 'T12', false],
  ])('the disc "%s" beside "%s": %j', (en, ja, expected) => {
    expect(areSame(en, ja)).toBe(expected)
  })
})

test('a number more or less in either language is always noticed, in whichever it is', () => {
  const numbers = fc.array(fc.integer({ min: 2, max: 9_999 }), { maxLength: 6 })
  fc.assert(
    fc.property(numbers, fc.integer({ min: 2, max: 9_999 }), (same, more) => {
      const text = same.map((number) => `${number} x`).join('; ')
      expect(unmatchedNumbers(text, `${text}; ${more} x`)).toEqual({ onlyInFirst: [], onlyInSecond: [String(more)] })
      expect(unmatchedNumbers(`${more} x; ${text}`, text)).toEqual({ onlyInFirst: [String(more)], onlyInSecond: [] })
    }),
  )
})
