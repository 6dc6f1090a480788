import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import type { Page } from './definition.ts'
import { UNKNOWN_SETTING } from './condition.ts'
import { FIRST_INTAKE } from './own/first-intake.ts'
import { FULL_CHECK_IN } from './own/full-check-in.ts'
import { readPage } from './read-page.ts'

const page = (...items: string[]): Page => ({ key: 'page', items })
const BEFORE = { ...UNKNOWN_SETTING, treatment: 'before', lacking: [] } as const
const read = (items: string[], raw: Readonly<Record<string, unknown>>, over: { answers?: Answers; isPartial?: boolean } = {}) =>
  readPage(FULL_CHECK_IN, page(...items), raw, { answers: {}, setting: BEFORE, ...over })
const SMALLER: Answers = { numbAreaChange: { kind: 'choice', code: 'smaller' } }

describe('a page of a form', () => {
  test('gives its own answers and no others', () => {
    expect(read(['lowerBack'], { lowerBack: '３' }, { answers: SMALLER })).toEqual({
      ok: true,
      value: { lowerBack: { kind: 'score', value: 3 } },
    })
  })

  test('reports every problem, in the order of the items, and takes nothing', () => {
    expect(read(['lowerBack', 'numbness', 'worry'], { numbness: '11', worry: 'x'.repeat(2001), more: '' })).toMatchObject({
      ok: false,
      error: [
        { code: 'unknownItem', item: 'more' },
        { code: 'answerMissing', item: 'lowerBack' },
        { code: 'notAScore', item: 'numbness' },
        { code: 'answerTooLong', item: 'worry' },
      ],
    })
  })

  test('looks at answers of other pages to know what is asked', () => {
    const raw = { numbArea: 'none' }
    expect(read(['numbArea'], raw)).toMatchObject({ error: [{ code: 'answerNotAsked', item: 'numbArea' }] })
    expect(read(['numbArea'], raw, { answers: SMALLER })).toEqual({ ok: true, value: { numbArea: { kind: 'extent', regions: [] } } })
    expect(read(['numbArea'], {})).toEqual({ ok: true, value: {} })
  })

  test('says nothing about what depends on an answer that was refused beside it', () => {
    expect(read(['numbAreaChange', 'numbArea'], { numbAreaChange: 'wider', numbArea: 'none' })).toMatchObject({
      error: [{ code: 'notAChoice', item: 'numbAreaChange' }],
    })
  })

  test('asked on the way may have blanks, and what was not sent stays', () => {
    const answers: Answers = { lowerBack: { kind: 'notSure' } }
    expect(read(['lowerBack', 'worry'], { worry: '' }, { answers, isPartial: true })).toEqual({ ok: true, value: { worry: { kind: 'blank' } } })
    expect(read(['lowerBack'], { lowerBack: '' }, { isPartial: true })).toEqual({ ok: true, value: { lowerBack: { kind: 'blank' } } })
    expect(read(['lowerBack'], { lowerBack: 'x' }, { isPartial: true })).toMatchObject({ error: [{ code: 'notAScore' }] })
  })

  test('whatever is sent ends in answers of that page or in refusals', () => {
    const pages = FIRST_INTAKE.parts?.flatMap((part) => part.pages) ?? []
    const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.array(fc.string(), { maxLength: 3 }), fc.constantFrom('none', 'notSure', 'yes', '3', '2021-04', '__proto__'))
    const isSound = (at: Page, raw: Record<string, unknown>) => {
      const result = readPage(FIRST_INTAKE, at, raw, { answers: {}, setting: BEFORE })
      return result.ok ? Object.keys(result.value).every((key) => at.items.includes(key)) : result.error.every(({ code }) => code !== undefined)
    }
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.array(value, { minLength: 6, maxLength: 6 }), (at, values) => {
        const raw = Object.fromEntries([...at.items, '__proto__', 'other'].map((key, index) => [key, values[index % values.length]]))
        expect(isSound(at, raw)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
