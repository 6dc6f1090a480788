import type { Verdict } from '@sebone/domain/outcome/judgement'
import { expect, test } from 'vitest'
import type { ByLanguage } from './language.ts'
import { isLanguage } from './language.ts'

type Words = ByLanguage<Readonly<Record<Verdict, string>>>

const en = { better: '', same: '', worse: '', cannotBeJudged: '', noSymptom: '', unknown: '' }

test('a code without words in one of the languages does not compile', () => {
  const { unknown: _, ...incomplete } = en
  // @ts-expect-error: Japanese has no word for "unknown"
  const words: Words = { en, ja: incomplete }
  expect(words.ja).not.toHaveProperty('unknown')
})

test('only English and Japanese are languages here', () => {
  expect(['en', 'ja', 'EN', 'fr', ''].filter(isLanguage)).toEqual(['en', 'ja'])
})
