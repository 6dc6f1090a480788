import { afterAll, beforeAll, expect, test } from 'vitest'
import { testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { registration } from '../test-patient.ts'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
  const { register } = clinic.staff().patients
  await register(registration({ number: 62, familyName: '渡邊', givenName: '花子', familyKana: 'わたなべ', givenKana: 'はなこ' }))
  await register(registration({ number: 63, familyName: '髙橋', givenName: '健一', familyKana: 'タカハシ', givenKana: 'ケンイチ' }))
  await register(registration({ number: 64, familyName: 'Smith', givenName: 'José', familyKana: null, givenKana: null, phone: '０９０－１２３４－５６７８' }))
  await register(registration({ number: 620, familyName: '林', givenName: '文', familyKana: 'はやし', givenKana: 'ふみ', birthDate: null }))
})
afterAll(() => clinic.database.drop())

const numbersFor = async (query: string) =>
  (await clinic.staff().patients.search({ query })).patients.map(({ number }) => Number(number))

test.each([
  ['わた', [62]],
  ['ワタナベ', [62]],
  ['ﾜﾀﾅﾍﾞ ﾊﾅｺ', [62]],
  ['渡辺', [62]],
  ['渡邊', [62]],
  ['花子', [62]],
  ['なべ', [62]],
  ['高橋', [63]],
  ['けんいち', [63]],
  ['は', [620, 62]],
  ['林', [620]],
  ['smith', [64]],
  ['jose smith', [64]],
  ['62', [62]],
  ['６２', [62]],
  ['0063', [63]],
  ['1951-03-05', [62, 63, 64]],
  ['S26.3.5', [62, 63, 64]],
  ['090-1234-5678', [64]],
  ['＋81 90 1234', [64]],
  ['0901', [64]],
  ['わけ', []],
  ['99999999999', []],
  ['%', []],
  ["' or true --", []],
])('“%s” finds %j', async (query, numbers) => {
  expect(await numbersFor(query)).toEqual(numbers)
})

test('without a query everybody is listed, the newest first', async () => {
  const { patients, total, nextCursor } = await clinic.staff().patients.search({})
  expect([patients.length, total, nextCursor]).toEqual([4, 4, null])
  expect(patients[0]).toMatchObject({ number: '620', standing: 'notYetTreated', lastScores: null, discs: [] })
})

test('pages follow each other without a gap', async () => {
  const { register } = clinic.staff().patients
  for (let number = 1000; number < 1060; number += 1) await register(registration({ number, familyName: '頁', familyKana: 'ぺーじ' }))
  const first = await clinic.staff().patients.search({ query: 'ぺーじ' })
  const second = await clinic.staff().patients.search({ query: 'ぺーじ', cursor: first.nextCursor })
  expect([first.patients.length, first.total, second.patients.length, second.nextCursor]).toEqual([25, 60, 25, 50])
  expect(new Set([...first.patients, ...second.patients].map(({ id }) => id)).size).toBe(50)
})
