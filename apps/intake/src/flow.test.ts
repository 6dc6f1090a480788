import { expect, test } from 'vitest'
import { ITEMS, isMissing, itemAfter, itemBefore, pathAfter, progressOf, resumePath } from './flow.ts'
import { checkInWith } from './check-in-example.ts'

test('the questions are those of the check-in, in its order', () => {
  expect(ITEMS.map((item) => item.key)).toEqual(['lowerBack', 'lowerLimbs', 'numbness', 'buttocks', 'worry'])
})

test('the third of five questions lies between the second and the fourth', () => {
  expect(progressOf('numbness')).toEqual({ n: 3, total: 5 })
  expect(itemBefore('numbness')?.key).toBe('lowerLimbs')
  expect(itemAfter('numbness')?.key).toBe('buttocks')
  expect(itemBefore('lowerBack')).toBeNull()
})

test('Continue leads to the next question, from the last one to the list, and after Change back to the list', () => {
  expect(pathAfter('numbness', false, 'demo', 'ja')).toBe('/demo/ja/check-in/buttocks')
  expect(pathAfter('worry', false, 'demo', 'ja')).toBe('/demo/ja/check-answers')
  expect(pathAfter('numbness', true, 'demo', 'en')).toBe('/demo/en/check-answers')
})

test('whoever comes back goes on at the first question that has no answer', () => {
  expect(resumePath(checkInWith({}), 'ja')).toBe('/demo/ja/check-in/lowerBack')
  expect(resumePath(checkInWith({ lowerBack: '0', lowerLimbs: 'notSure' }), 'ja')).toBe('/demo/ja/check-in/numbness')
  const all = { lowerBack: '0', lowerLimbs: '1', numbness: '2', buttocks: '3' }
  expect(resumePath(checkInWith(all), 'en')).toBe('/demo/en/check-in/worry')
  expect(resumePath(checkInWith({ ...all, worry: '' }), 'en')).toBe('/demo/en/check-answers')
})

test('once sent there is only the receipt', () => {
  const sent = { receipt: '7KQ2M-X4R9T', at: '2026-05-03T05:06:00Z' }
  expect(resumePath({ ...checkInWith({}), sent }, 'ja')).toBe('/demo/ja/done')
})

test('0 is an answer, blank is none, and an empty text is fine', () => {
  const [score] = ITEMS
  const text = ITEMS[4]
  expect(score && isMissing(score, { lowerBack: '0' })).toBe(false)
  expect(score && isMissing(score, { lowerBack: '' })).toBe(true)
  expect(text && isMissing(text, {})).toBe(false)
})
