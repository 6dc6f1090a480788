import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbersIn, unmatchedNumbers } from './numbers-in.ts'
import { anyText } from '../text/any-text.test-data.ts'

const valuesIn = (text: string) => numbersIn(text).map(({ value }) => value).join(' ')

test.each([
  ['1,430,000 yen for 2 sites', '143万円、２部位'],
  ['1.43 million yen', '1,430,000円'],
  ['1,435,000', '143万5000円'],
  ['December 2022', '令和4年12月'],
  ['−3 (−60%)', '－3（－60％）'],
  ['1 to 2 weeks', '1～2週間'],
  ['1-2 weeks', '1〜2週間'],
  ['three weeks to three months', '三週間～三か月'],
  ['twice', '二回'],
  ['30% less', '3割減'],
  ['L3/4, L4/5 and L5/S1', 'L3/4、L4/5、L5/S1'],
  ['3.6 points', '3.6点'],
])('"%s" and 「%s」 carry the same numbers', (english, japanese) => {
  expect(unmatchedNumbers(english, japanese)).toEqual({ onlyInFirst: [], onlyInSecond: [] })
})

test.each([
  ['2', '3'],
  ['L3/4', 'L4/5'],
  ['−3', '+3'],
  ['1,430,000 yen', '143円'],
  ['2 and 2', '2'],
  ['December 2022', '2022年11月'],
  ['5', ''],
])('"%s" and 「%s」 do not', (english, japanese) => {
  const { onlyInFirst, onlyInSecond } = unmatchedNumbers(english, japanese)
  expect([...onlyInFirst, ...onlyInSecond]).not.toEqual([])
})

describe('what is no number', () => {
  test('is not read as one: may, 十分, 一般, 一つ as a pronoun', () => {
    expect(valuesIn('It may march on; 十分な一般論')).toBe('')
    expect(unmatchedNumbers('One of them went.', '消えました。')).toEqual({ onlyInFirst: [], onlyInSecond: [] })
  })

  test('a pronoun never takes the place of a count', () => {
    expect(unmatchedNumbers('One had 1 site.', '1部位。')).toEqual({ onlyInFirst: [], onlyInSecond: [] })
    expect(unmatchedNumbers('One site.', '1部位と1部位。').onlyInSecond).toEqual(['1'])
  })
})

test('whatever the text, the numbers stand where they say and nothing breaks', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 60 }), fc.nat(), (noise, number) => {
      const text = `${noise} ${number} ${noise}`
      for (const { from, to } of numbersIn(text)) expect(to).toBeGreaterThan(from)
      expect(unmatchedNumbers(text, text)).toEqual({ onlyInFirst: [], onlyInSecond: [] })
    }),
  )
})

test('grouped or not, full-width or not, a number is the same', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (number) => {
      const wide = String(number).replace(/\d/gu, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0))
      expect([valuesIn(number.toLocaleString('en')), valuesIn(wide)]).toEqual([String(number), String(number)])
    }),
  )
})
