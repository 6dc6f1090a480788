import { describe, expect, test } from 'vitest'
import { SYMPTOM_AREAS } from '../symptom/area.ts'
import { CHECK_IN } from './check-in.ts'
import { ANCHOR_STEPS, itemOf, type Wording } from './definition.ts'
import { instrumentOf, INSTRUMENTS } from './instruments.ts'

const wordings = (value: unknown): Wording[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'ja' in value) return [{ en: String(value.en), ja: String(value.ja) }]
  return Object.values(value).flatMap(wordings)
}

describe('the check-in', () => {
  test('asks for the four areas in the order of the published reports, then for worries', () => {
    expect(CHECK_IN.items.map((item) => item.key)).toEqual([...SYMPTOM_AREAS, 'worry'])
    expect(CHECK_IN.items.map((item) => item.kind)).toEqual(['score', 'score', 'score', 'score', 'freeText'])
  })

  test('says everything in both languages', () => {
    const all = wordings(CHECK_IN)
    expect(all.length).toBeGreaterThan(30)
    for (const { en, ja } of all) {
      expect(en).toMatch(/^[\x20-\x7e]+$/)
      expect(ja).toMatch(/[\u3040-\u30ff]/)
    }
  })

  test('has words at 0, 2, 4, 6, 8 and 10 of every scale, each step different', () => {
    for (const item of CHECK_IN.items) {
      if (item.kind !== 'score') continue
      expect(new Set(ANCHOR_STEPS.map((step) => item.anchors[step].ja)).size).toBe(ANCHOR_STEPS.length)
    }
  })

  test('is found by id and version, and no other version is made up', () => {
    expect(instrumentOf('check-in', 1)).toBe(CHECK_IN)
    expect(instrumentOf('check-in', 3)).toBeNull()
    expect(itemOf(CHECK_IN, 'numbness')?.kind).toBe('score')
    expect(itemOf(CHECK_IN, 'toString')).toBeNull()
  })
})

test('no two instruments share id and version, and no item key comes twice in one', () => {
  const names = INSTRUMENTS.map(({ id, version }) => `${id} ${version}`)
  expect(new Set(names).size).toBe(names.length)
  for (const { items } of INSTRUMENTS) expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
})
