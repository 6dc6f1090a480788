import { expect, test } from 'vitest'
import { readLotNumbers } from './lot-number.ts'

test.each([
  ['', []],
  ['  ', []],
  ['CG-2231', ['CG-2231']],
  ['ＣＧー２２３１、CG-2232', ['CG-2231', 'CG-2232']],
  ['A1, A2\nA1; B3', ['A1', 'A2', 'B3']],
])('“%s” reads as %j', (typed, numbers) => {
  expect(readLotNumbers(typed)).toEqual({ ok: true, value: numbers })
})

test('one longer than any maker’s is refused with itself', () => {
  const text = 'x'.repeat(41)
  expect(readLotNumbers(`A1 ${text}`)).toEqual({ ok: false, error: { code: 'notALotNumber', text } })
})
