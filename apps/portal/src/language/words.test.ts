import { describe, expect, test } from 'vitest'

interface Wording {
  readonly prefix: string
  readonly en: Readonly<Record<string, string>>
  readonly ja: Readonly<Record<string, string>>
}

const isWording = (value: unknown): value is Wording =>
  typeof value === 'object' && value !== null && 'prefix' in value && 'en' in value && 'ja' in value

const modules = import.meta.glob<Record<string, unknown>>(['../**/words.ts', '../**/*-words.ts'], { eager: true })
const wordings = Object.values(modules).flatMap((module) => Object.values(module).filter(isWording))

const placeholders = (message: string) => [...new Set([...message.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort()

describe('interface texts in both languages', () => {
  test('every feature has its own prefix', () => {
    const prefixes = wordings.map(({ prefix }) => prefix)
    expect(new Set(prefixes).size).toBe(prefixes.length)
    expect(prefixes.length).toBeGreaterThan(10)
  })

  test.each(wordings.map((wording) => [wording.prefix, wording] as const))(
    '“%s” asks for the same facts in English and in Japanese, and leaves nothing empty',
    (_prefix, { en, ja }) => {
      for (const [key, message] of Object.entries(en)) {
        expect(message.trim()).not.toBe('')
        expect((ja[key] ?? '').trim()).not.toBe('')
        // An English plural repeats its words inside braces; only names that Japanese uses must exist in English.
        for (const name of placeholders(ja[key] ?? '')) expect(placeholders(message), key).toContain(name)
      }
    },
  )
})
