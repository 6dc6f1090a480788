import { expect, test } from 'vitest'
import { TEXT_EN } from './text-en.ts'
import type { TextKey } from './text-en.ts'
import { TEXT_JA } from './text-ja.ts'
import { TEXT } from './text.ts'
import type { Message } from './text.ts'

const KEYS = Object.keys(TEXT_EN).filter((key): key is TextKey => key in TEXT_EN)

const namesIn = (message: Message): string[] =>
  typeof message === 'string' ? [] : message.flatMap((token) => (typeof token === 'string' ? [] : [token[0]])).toSorted()

test.each(KEYS)('%s asks for the same values in both languages', (key) => {
  expect(namesIn(TEXT_JA[key])).toEqual(namesIn(TEXT_EN[key]))
})

/** The product's name, and patterns that are punctuation around other words. */
const WITHOUT_WORDS: readonly TextKey[] = ['product', 'titleWithClinic']

test.each(KEYS.filter((key) => !WITHOUT_WORDS.includes(key)))('%s is Japanese in Japanese and English in English', (key) => {
  const said = (message: Message) => [message].flat(2).filter((part) => !namesIn(message).includes(part)).join('')
  expect(said(TEXT_JA[key])).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u)
  expect(said(TEXT_EN[key])).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u)
})

test('values stand where the sentence wants them', () => {
  expect(TEXT.en('progress', { n: 2, total: 5 })).toBe('Question 2 of 5')
  expect(TEXT.ja('progress', { n: 2, total: 5 })).toBe('質問 2／5')
})
