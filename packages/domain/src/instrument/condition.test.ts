import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Answers } from './answer.ts'
import type { InstrumentDefinition, Item } from './definition.ts'
import { holds, itemsAskedBy, UNKNOWN_SETTING, whenAnswered, whenNotNone, type Condition, type Setting } from './condition.ts'
import { Answers as AnswersSchema } from './answer-schema.ts'
import { INSTRUMENTS } from './instruments.ts'
import { visibleItems, withoutHidden } from './visible-items.ts'

const yesNo = (key: string, showWhen?: Condition): Item => ({
  key,
  kind: 'yesNo',
  question: { en: key, ja: 'はい' },
  offersNotSure: true,
  ...(showWhen && { showWhen }),
})
const CHAIN: InstrumentDefinition = {
  id: 'chain',
  version: 1,
  title: { en: 'Chain', ja: 'つながり' },
  items: [yesNo('first'), yesNo('second', whenAnswered('first', 'yes')), yesNo('third', whenAnswered('second', 'yes'))],
}
const YES = { kind: 'yesNo', value: true } as const
const NO = { kind: 'yesNo', value: false } as const
const keysShown = (answers: Answers, setting?: Setting) => visibleItems(CHAIN, answers, setting).map(({ key }) => key)

describe('a condition', () => {
  const either: Condition = { any: [{ item: 'first', is: 'yes' }, { item: 'first', is: 'notSure' }] }

  test.each([
    [{ first: YES }, true],
    [{ first: { kind: 'notSure' } }, true],
    [{ first: NO }, false],
    [{ first: { kind: 'blank' } }, false],
    [{}, false],
  ])('on an answer: %j', (answers, expected) => {
    expect(holds(either, AnswersSchema.parse(answers), UNKNOWN_SETTING)).toBe(expected)
  })

  test('sees any of several choices, regions, and "nowhere"', () => {
    const holdsFor = (answers: Answers, is: string) => holds(whenAnswered('where', is), answers, UNKNOWN_SETTING)
    expect(holdsFor({ where: { kind: 'choices', codes: ['a', 'b'] } }, 'b')).toBe(true)
    expect(holdsFor({ where: { kind: 'extent', regions: ['leftHeel'] } }, 'leftHeel')).toBe(true)
    expect(holdsFor({ where: { kind: 'extent', regions: [] } }, 'none')).toBe(true)
    expect(holdsFor({ where: { kind: 'extent', regions: ['leftHeel'] } }, 'none')).toBe(false)
  })

  test('"not none" holds for every score but 0, and for "not sure"', () => {
    const shown = (answers: unknown) => holds(whenNotNone('numbness'), AnswersSchema.parse(answers), UNKNOWN_SETTING)
    expect(shown({ numbness: { kind: 'score', value: 0 } })).toBe(false)
    expect(shown({ numbness: { kind: 'score', value: 1 } })).toBe(true)
    expect(shown({ numbness: { kind: 'score', value: 10 } })).toBe(true)
    expect(shown({ numbness: { kind: 'notSure' } })).toBe(true)
  })

  test('about the point is false while the point is not known; about a lacking fact it is true', () => {
    expect(holds({ all: [{ point: 'oneWeek' }] }, {}, UNKNOWN_SETTING)).toBe(false)
    expect(holds({ all: [{ lacks: 'phone' }] }, {}, UNKNOWN_SETTING)).toBe(true)
    expect(holds({ all: [{ lacks: 'phone' }] }, {}, { ...UNKNOWN_SETTING, lacking: ['email'] })).toBe(false)
    expect(holds({ all: [{ treatment: 'after' }] }, {}, { ...UNKNOWN_SETTING, treatment: 'after' })).toBe(true)
  })

  test('"all" needs every clause, "any" one; the items it looks at can be listed', () => {
    const clauses = [{ item: 'first', is: 'yes' }, { point: 'oneWeek' }] as const
    const atOneWeek: Setting = { ...UNKNOWN_SETTING, point: 'oneWeek' }
    expect(holds({ all: clauses }, { first: NO }, atOneWeek)).toBe(false)
    expect(holds({ any: clauses }, { first: NO }, atOneWeek)).toBe(true)
    expect(itemsAskedBy({ all: clauses })).toEqual(['first'])
  })

  test('takes nothing from the prototype of the answers', () => {
    expect(holds(whenAnswered('toString', 'yes'), {}, UNKNOWN_SETTING)).toBe(false)
  })

  test('has one level only, which a type holds', () => {
    // @ts-expect-error FHIR's enableWhen cannot say this
    const nested: Condition = { all: [{ any: [{ item: 'first', is: 'yes' }] }] }
    expectTypeOf(nested).toExtend<Condition>()
  })
})

describe('the items that are asked', () => {
  test('follow the answers', () => {
    expect(keysShown({})).toEqual(['first'])
    expect(keysShown({ first: YES })).toEqual(['first', 'second'])
    expect(keysShown({ first: YES, second: YES })).toEqual(['first', 'second', 'third'])
  })

  test('an answer to a hidden question opens nothing', () => {
    expect(keysShown({ first: NO, second: YES })).toEqual(['first'])
  })

  test('a draft loses the answers to what is hidden now, and no others', () => {
    expect(withoutHidden(CHAIN, { first: NO, second: YES, third: NO })).toEqual({ first: NO })
    expect(withoutHidden(CHAIN, { first: YES, second: NO })).toEqual({ first: YES, second: NO })
  })

  test('dropping hidden answers never changes what is asked', () => {
    const answer = fc.constantFrom(YES, NO, { kind: 'notSure' } as const, { kind: 'blank' } as const)
    const point = fc.constantFrom('oneWeek' as const, 'oneMonth' as const, null)
    for (const definition of INSTRUMENTS) {
      const keys = definition.items.map(({ key }) => key)
      fc.assert(
        fc.property(fc.dictionary(fc.constantFrom(...keys), answer), point, (answers, at) => {
          const setting: Setting = { ...UNKNOWN_SETTING, point: at }
          const kept = withoutHidden(definition, answers, setting)
          expect(visibleItems(definition, kept, setting)).toEqual(visibleItems(definition, answers, setting))
          expect(withoutHidden(definition, kept, setting)).toEqual(kept)
        }),
        { numRuns: 40 },
      )
    }
  })
})
