import { expect, test } from 'vitest'
import { phoneKey } from './phone-key.ts'

test.each([
  ['090-1234-5678', '09012345678'],
  ['０９０ー１２３４ー５６７８', '09012345678'],
  ['+81 90 1234 5678', '09012345678'],
  ['0081-3-1234-5678', '0312345678'],
  ['(06) 6123-4567', '0661234567'],
  ['+1 212 555 0100', '12125550100'],
  ['8112', '8112'],
  ['not a number', ''],
  ['', ''],
])('“%s” is dialled %s', (typed, dialled) => {
  expect(phoneKey(typed)).toBe(dialled)
})
