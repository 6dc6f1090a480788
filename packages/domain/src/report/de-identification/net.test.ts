import { describe, expect, test } from 'vitest'
import { addDays, calendarDateOf, partsOf } from '../../calendar/calendar-date.ts'
import { eraOf, ERA_BOUNDS } from '../../calendar/era.ts'
import { COUNTRIES } from './country.ts'
import { findIdentifying } from './find-identifying.ts'
import { foldText, narrow } from './folded-text.ts'
import { PREFECTURES } from './prefecture.ts'
import { readCountry } from './read-country.ts'
import { foldRomanised, romanise } from './romanise.ts'

const kindsIn = (text: string, names: readonly string[] = []) => findIdentifying(text, names).map(({ kind }) => kind)

describe('a date to the day is found', () => {
  const kanji = (number: number): string => {
    const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
    const tens = Math.floor(number / 10)
    return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[number % 10]}`
  }
  const MONTHS = 'January February March April May June July August September October November December'.split(' ')

  test('on every day of a year, in every usual way to write it', () => {
    for (let on = calendarDateOf(2024, 1, 1); on < '2025-01-01'; on = addDays(on, 1)) {
      const { year, month, day } = partsOf(on)
      const era = eraOf(on)
      const written = [
        on,
        `${year}/${month}/${day}`,
        `${day}.${month}.${year}`,
        `${year}年${month}月${day}日`,
        `${era?.era === undefined ? '' : ERA_BOUNDS[era.era].name.ja}${era?.year}年${month}月${day}日`,
        `R${era?.year}.${month}.${day}`,
        `${month}月${day}日`,
        `${kanji(month)}月${kanji(day)}日`,
        `${day} ${MONTHS[month - 1]} ${year}`,
        `${MONTHS[month - 1]} ${day}, ${year}`,
        `${MONTHS[month - 1]} the ${day}th`,
      ]
      for (const text of written) expect([text, kindsIn(text)]).toEqual([text, ['exactDate']])
    }
  })

  test('and a month or a span of time is left alone', () => {
    const spans = ['2024年12月', '令和六年十二月', 'December 2024', '三か月と十日後', '一日二回', '2024', '5月に2回']
    expect(spans.filter((text) => kindsIn(text).length > 0)).toEqual([])
  })
})

describe('an age', () => {
  test.each(['74歳', '７４才', '七十四歳', '74 years old', '74-year-old', 'aged 74', 'at the age of 74', '74 years of age', '74 y/o', '74yo'])(
    'is found: %s',
    (text) => {
      expect(kindsIn(text)).toEqual(['exactAge'])
    },
  )

  test.each(['70代', '七十代', '70歳代', '七十歳代', '65歳以上', '六十五歳以上', '20歳未満', 'in her 70s', 'aged 70s', '3 years of pain'])(
    'as a decade or a limit is left alone: %s',
    (text) => {
      expect(kindsIn(text)).toEqual([])
    },
  )
})

describe('a place finer than a country', () => {
  test.each(PREFECTURES)('%s, %s', (en, ja) => {
    expect(findIdentifying(`${ja}から来院`, [])[0]).toMatchObject({ kind: 'address', certainty: 'certain', from: 0 })
    expect(findIdentifying(`She lives in ${en}.`, [])).toMatchObject([{ kind: 'address', certainty: 'possible', text: en }])
    expect(readCountry(en)).toBeNull()
    expect(readCountry(ja)).toBeNull()
  })

  test('there are 47 of them, each once, and 京都 is not read as 東京', () => {
    expect(new Set(PREFECTURES.flat()).size).toBe(94)
    expect(findIdentifying('東京都', []).map(({ text }) => text)).toEqual(['東京'])
    expect(findIdentifying('京都府', []).map(({ text }) => text)).toEqual(['京都'])
  })
})

describe('countries', () => {
  test('have a code of two letters each, and no two share a code or a name', () => {
    for (const part of [0, 1, 2] as const) expect(new Set(COUNTRIES.map((country) => country[part])).size).toBe(COUNTRIES.length)
    expect(COUNTRIES.every(([code]) => /^[A-Z]{2}$/.test(code))).toBe(true)
  })

  test('are read from their code, in any case and width, and from nothing that contains one', () => {
    for (const [code, en, ja] of COUNTRIES) {
      expect([readCountry(code.toLowerCase()), readCountry(` ${en.toUpperCase()} `), readCountry(`${ja}　`)]).toEqual([code, code, code])
      expect([readCountry(`${en}, Osaka`), readCountry(`${ja}の町`)]).toEqual([null, null])
    }
  })
})

describe('a name in kana in Latin letters', () => {
  test.each([
    ['サトウ', 'sato'],
    ['キョウコ', 'kyoko'],
    ['ジュン', 'jun'],
    ['リョウ', 'ryo'],
    ['マッチャ', 'maccha'],
    ['ハットリ', 'hattori'],
    ['コンノ', 'konno'],
    ['ｹﾝｲﾁ', 'kenichi'],
    ['ゆうこ', 'yuko'],
    ['ア イ', 'ai'],
    ['ー', null],
    ['山', null],
    ['', null],
  ])('%s is %s', (kana, latin) => {
    expect(romanise(kana)).toBe(latin)
  })

  test.each([
    ['satou', 'satoh', 'sato'],
    ['sinobu', 'shinobu', 'shinobu'],
    ['tuchiya', 'tsuchiya', 'tsuchiya'],
    ['huzita', 'fujita', 'fujita'],
    ['honma', 'homma', 'homma'],
    ['syunichi', 'shunichi', 'shunichi'],
    ['oono', 'ohno', 'ono'],
    ['matcha', 'maccha', 'maccha'],
  ])('%s and %s are one name', (one, other, folded) => {
    expect([foldRomanised(one), foldRomanised(other), foldRomanised(folded)]).toEqual([folded, folded, folded])
  })
})

describe('a folded text', () => {
  test('knows where each letter stood, however many letters it became or came from', () => {
    const { text, from, to } = narrow('㌔ﾀﾞ１')
    expect(text).toBe('キロダ1')
    expect([from, to]).toEqual([[0, 0, 1, 3], [1, 1, 3, 4]])
  })

  test('tells the fold what stood before, so that 々 can repeat it', () => {
    expect(foldText('佐々木', (letter, previous) => (letter === '々' ? previous : letter)).text).toBe('佐佐木')
    expect(kindsIn('佐佐木は来院', ['佐々木'])).toEqual(['patientName'])
  })
})
