import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** What the compiler cannot ask: whether a union of refusals was forgotten by the words as a whole. */
const sourcesIn = (folder: URL): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))

const DOMAIN = sourcesIn(new URL('../../domain/src/', import.meta.url))
const WORDS = sourcesIn(new URL('./', import.meta.url)).join('\n')

/** Codes of unions (`{ readonly code: 'notADate' … }`) and of closed lists named `…_REFUSALS`. */
const codesIn = (source: string): readonly string[] => [
  ...[...source.matchAll(/readonly code: ((?:'\w+'(?: \| )?)+)/gu)].flatMap(([, union = '']) => union.match(/\w+/gu) ?? []),
  ...[...source.matchAll(/_REFUSALS = \[([^\]]*)\]/gu)].flatMap(([, list = '']) => list.match(/\w+/gu) ?? []),
]
const CODES = [...new Set(DOMAIN.flatMap(codesIn))].toSorted()

describe('every way in which the domain says no', () => {
  test('is found in its source: refusals of notation, dates, quotes, consents and reports among them', () => {
    expect(CODES).toEqual(expect.arrayContaining(['ambiguousRegion', 'notADate', 'noPriceForSites', 'consentWithdrawn', 'gateNotPassed']))
    expect(CODES.length).toBeGreaterThan(150)
  })

  test.each(CODES)('%s has words', (code) => {
    const isWorded = new RegExp(`case '${code}'|\\b${code}:|'${code}'`, 'u').test(WORDS)
    expect(isWorded, `no entry for ${code} in packages/words`).toBe(true)
  })
})
