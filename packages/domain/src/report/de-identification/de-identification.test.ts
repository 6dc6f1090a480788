import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, partial } from '../../follow-up/answers.test-data.ts'
import type { Patient } from '../../episode/patient.ts'
import { COUNTRIES } from './country.ts'
import { findIdentifying } from './find-identifying.ts'
import { readCountry } from './read-country.ts'
import { atMostMonth, publishablePatient } from './reduced.ts'
import { romanise } from './romanise.ts'
import { anyText } from '../../text/any-text.test-data.ts'

const NAMES = ['髙橋', '花子', '髙橋 花子', 'タカハシ', 'ハナコ']
const found = (text: string, names: readonly string[] = NAMES) =>
  findIdentifying(text, names).map(({ kind, certainty, text: place }) => `${kind} ${certainty} ${place}`)

const HANAKO: Patient = {
  id: '0b7c6a52-2f0e-4c53-9d3a-0d6a4f3f1c11',
  number: 'P-0001',
  familyName: '試験',
  givenName: '花子',
  familyKana: 'シケン',
  givenKana: 'ハナコ',
  birthDate: day('1951-03-05'),
  sex: 'female',
  phone: null,
  email: null,
  language: 'ja',
  countryOfResidence: '日本',
  isSynthetic: true,
}

test('a day becomes its month; a month and a year stay', () => {
  expect(['2022-12-03', '2022-12', '2022'].map((date) => atMostMonth(partial(date)))).toEqual(['2022-12', '2022-12', '2022'])
})

test('of a person there remain sex, decade and country', () => {
  expect(publishablePatient(HANAKO, day('2023-08-26'))).toEqual({ sex: 'female', ageDecade: 70, countryOfResidence: '日本' })
  expect(publishablePatient({ ...HANAKO, birthDate: null }, day('2023-08-26')).ageDecade).toBeNull()
})

test('a town is no country, and nothing is guessed from it', () => {
  expect(['日本', 'Japan', 'ＪＡＰＡＮ', 'the moon', '大阪', 'Osaka, Japan', '米国', 'USA', ''].map(readCountry)).toEqual([
    'JP', 'JP', 'JP', null, null, null, 'US', 'US', null,
  ])
  expect(publishablePatient({ ...HANAKO, countryOfResidence: '東京' }, day('2023-08-26')).countryOfResidence).toBeNull()
})

test('every country is read back from both its names', () => {
  for (const [code, en, ja] of COUNTRIES) expect([readCountry(en), readCountry(ja)]).toEqual([code, code])
})

describe('the patient’s name is found', () => {
  test.each([
    ['高橋様は腰痛で来院', 'patientName certain 高橋'],
    ['髙橋　花子は腰痛で来院', 'patientName certain 髙橋　花子'],
    ['ﾀｶﾊｼさん', 'patientName certain ﾀｶﾊｼ'],
    ['担当はタカハシ、腰痛', 'patientName certain タカハシ'],
    ['Ms Takahashi came', 'patientName certain Takahashi'],
    ['TAKAHASHI Hanako came', 'patientName certain TAKAHASHI'],
    ['ＴＡＫＡＨＡＳＨＩ', 'patientName certain ＴＡＫＡＨＡＳＨＩ'],
  ])('in %s', (text, place) => {
    expect(found(text)).toContain(place)
  })

  test('in every usual romanisation of its kana', () => {
    for (const spelling of ['Satou', 'Satoh', 'Sato', 'SATŌ']) expect(found(spelling, ['サトウ'])).toHaveLength(1)
    for (const spelling of ['Simizu', 'Shimizu']) expect(found(spelling, ['しみず'])).toHaveLength(1)
    expect(['ジュンコ', 'ハットリ', 'オオノ', 'ホンマ', 'シュウイチ', '花子'].map(romanise)).toEqual([
      'junko', 'hattori', 'ono', 'homma', 'shuichi', null,
    ])
  })

  test('in several Latin parts', () => {
    expect(found('Señora de la Cruz, De La Cruz', ['De la Cruz'])).toEqual([
      'patientName possible de la Cruz',
      'patientName certain De La Cruz',
    ])
  })

  test('but not in words that merely contain its letters', () => {
    expect(found('原因は不明', ['原'])).toEqual([])
    expect(found('She fell asleep', ['Lee'])).toEqual([])
    expect(found('原さん', ['原'])).toEqual(['patientName certain 原'])
    expect(found('so it was', ['ソ'])).toEqual(['patientName possible so'])
    expect(found('患者さんは女性', NAMES)).toEqual([])
  })
})

describe('free text is searched for', () => {
  test.each([
    ['電話は０９０ー１２３４ー５６７８です', 'phone certain ０９０ー１２３４ー５６７８'],
    ['Tel. 03-1234-5678', 'phone certain 03-1234-5678'],
    ['09012345678', 'phone certain 09012345678'],
    ['+81 90 1234 5678', 'phone certain +81 90 1234 5678'],
    ['+44 20 7946 0958', 'phone certain +44 20 7946 0958'],
    ['mail hanako.t@example.jp', 'email certain hanako.t@example.jp'],
    ['ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'email certain ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ'],
    ['2022年12月3日に治療', 'exactDate certain 2022年12月3日'],
    ['令和４年１２月３日', 'exactDate certain 令和４年１２月３日'],
    ['12月3日に悪化', 'exactDate certain 12月3日'],
    ['on 3 December 2022', 'exactDate certain 3 December'],
    ['on December 3rd', 'exactDate certain December 3rd'],
    ['2022-12-03', 'exactDate certain 2022-12-03'],
    ['3/12/2022', 'exactDate certain 3/12/2022'],
    ['R4.12.3', 'exactDate certain R4.12.3'],
    ['74歳の女性', 'exactAge certain 74歳'],
    ['a 74-year-old woman', 'exactAge certain 74-year-old'],
    ['aged 74', 'exactAge certain aged 74'],
    ['〒104-0061', 'postalCode certain 〒104-0061'],
    ['大阪から来院', 'address certain 大阪'],
    ['神奈川県横浜市', 'address certain 神奈川県'],
    ['銀座3丁目5-1', 'address certain 3丁目5-1'],
    ['She lives in Osaka', 'address possible Osaka'],
    ['Yokohama-shi', 'address possible Yokohama-shi'],
    ['Mrs. Mihon', 'personName certain Mrs. Mihon'],
    ['見本さんに付き添われ', 'personName possible 見本さん'],
  ])('%s', (text, place) => {
    expect(found(text, [])).toContain(place)
  })

  test.each([
    '2022年12月に治療し、3か月後に改善した。',
    'Treated in December 2022; better after 3 months.',
    'L3/4, 4/5, and 5/s were treated. May return in 3 weeks.',
    '70代の女性。治療した椎間は3か所、料金の対象は2部位、1,430,000円（税込）。',
    'A woman in her 70s. 1,430,000 yen for 2 sites. Pain 5 of 10, 2 afterwards.',
    '65歳以上の方、70歳代の方',
  ])('and what may be published is left alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('places lie where they say, in order, and never overlap, whatever the text', () => {
  const pieces = fc.constantFrom('髙橋', 'タカハシ', 'ﾊﾅｺ', 'Takahashi', '03-1234-5678', '2022/12/3', '74歳', ' ', '、', '𠮷', 'e\u0301', '〒', 'a@b.jp')
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, anyText()), { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      let end = 0
      for (const place of findIdentifying(text, NAMES)) {
        expect(text.slice(place.from, place.to)).toBe(place.text)
        expect(place.from).toBeGreaterThanOrEqual(end)
        expect(place.to).toBeGreaterThan(place.from)
        end = place.to
      }
    }),
    { numRuns: 2000 },
  )
})

test('a name put anywhere between marks is always found', () => {
  fc.assert(
    fc.property(fc.constantFrom('髙橋', '高橋', '髙 橋', 'タカハシ'), fc.constantFrom('、', '。', '\n', '（'), (name, mark) => {
      expect(findIdentifying(`腰痛${mark}${name}${mark}来院`, NAMES).map(({ kind }) => kind)).toContain('patientName')
    }),
  )
})

test('100,000 letters of anything are searched in seconds, however many places they hold', () => {
  const texts = ['0', '-', 'a', 'ー', '市', '1月', 'A a', '髙橋'].map((unit) => unit.repeat(100_000 / unit.length))
  const counts = texts.map((text) => findIdentifying(text, NAMES).length)
  expect(counts.at(-1)).toBe(50_000)
}, 20_000)
