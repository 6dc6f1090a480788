import { expect, test } from 'vitest'
import { day } from '../follow-up/answers.test-data.ts'
import { matchReasons, matchWeight, type StatedPerson } from './patient-match.ts'

const hanako: StatedPerson = {
  name: '渡邊花子',
  kana: 'わたなべはなこ',
  birthDate: day('1951-03-05'),
  phone: '090-1234-5678',
  email: 'hanako@example.jp',
}

test('another way of writing everything is the same person', () => {
  const again = { name: '渡辺 花子', kana: 'ﾜﾀﾅﾍﾞ ﾊﾅｺ', birthDate: day('1951-03-05'), phone: '+819012345678', email: 'Hanako@Example.jp' }
  expect(matchReasons(hanako, again)).toEqual(['sameKana', 'sameName', 'sameBirthDate', 'samePhone', 'sameEmail'])
})

test('another date of birth speaks against it and is said, never hidden', () => {
  const other = matchReasons(hanako, { ...hanako, birthDate: day('1951-05-03') })
  expect(other).toEqual(['sameKana', 'sameName', 'samePhone', 'sameEmail', 'otherBirthDate'])
  expect(matchWeight(other)).toBeLessThan(matchWeight(matchReasons(hanako, hanako)))
  expect(matchReasons(hanako, { name: null, kana: null, birthDate: day('1951-05-03'), phone: null, email: null })).toEqual([])
})

test('what nobody stated says nothing', () => {
  const nobody = { name: null, kana: null, birthDate: null, phone: null, email: null }
  expect(matchReasons(hanako, nobody)).toEqual([])
  expect(matchReasons(nobody, nobody)).toEqual([])
  expect(matchReasons({ ...hanako, phone: '–', kana: '' }, { ...nobody, phone: '-', kana: '' })).toEqual([])
})

test('a name and a date of birth outweigh a shared telephone', () => {
  const family = matchReasons(hanako, { ...hanako, name: '渡邊太郎', kana: 'わたなべたろう', birthDate: null, email: null })
  const herself = matchReasons(hanako, { ...hanako, phone: null, email: null })
  expect(family).toEqual(['samePhone'])
  expect(matchWeight(herself)).toBeGreaterThan(matchWeight(family))
})

test('the family name alone is near, not the same', () => {
  expect(matchReasons(hanako, { ...hanako, name: null, kana: 'わたなべ', birthDate: null, phone: null, email: null })).toEqual(['nearKana'])
})
