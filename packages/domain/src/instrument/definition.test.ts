import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Answer } from './answer.ts'
import type { FreeTextItem, InstrumentDefinition, Item, MultipleChoiceItem, ScoreItem, YesNoItem } from './definition.ts'
import { formValueOf, valuesOf } from './answer.ts'
import { CHECK_IN, type CheckInItem } from './check-in.ts'
import { itemOf, offersNotSure, optionsOf } from './definition.ts'
import { valuesInConditions } from './definition-problem.ts'
import { FULL_CHECK_IN } from './own/full-check-in.ts'
import { WARNING_SIGNS } from './own/red-flags.ts'
import { ROLAND_MORRIS } from './own/roland-morris.ts'
import { missingAnswer } from './read-answers.ts'

function itemIn<I extends Item>(definition: InstrumentDefinition<I>, key: string): I {
  const item = itemOf(definition, key)
  if (!item) throw new Error(key)
  return item
}

describe('an item', () => {
  test('is found by its key, and nothing else is', () => {
    expect(itemOf(FULL_CHECK_IN, 'numbArea')?.kind).toBe('extent')
    expect(itemOf(FULL_CHECK_IN, 'numbarea')).toBeNull()
    expect(itemOf(FULL_CHECK_IN, '__proto__')).toBeNull()
  })

  test('a score always takes "not sure", a free text never, a validated sentence not', () => {
    expect(offersNotSure(itemIn(CHECK_IN, 'numbness'))).toBe(true)
    expect(offersNotSure(itemIn(CHECK_IN, 'worry'))).toBe(false)
    expect(offersNotSure(itemIn(ROLAND_MORRIS, 'rmdq1'))).toBe(false)
    expect(offersNotSure(WARNING_SIGNS)).toBe(true)
  })

  test('"none of these" stands first', () => {
    expect(optionsOf(WARNING_SIGNS)[0]).toBe(WARNING_SIGNS.none)
    expect(optionsOf(WARNING_SIGNS)).toHaveLength(WARNING_SIGNS.options.length + 1)
  })

  test.each([
    ['numbness', { code: 'answerMissing', item: 'numbness' }],
    ['numbAreaChange', { code: 'choiceMissing', item: 'numbAreaChange' }],
    ['numbArea', { code: 'extentMissing', item: 'numbArea' }],
    ['warningSigns', { code: 'choiceMissing', item: 'warningSigns' }],
    ['worseSinceTreatment', { code: 'choiceMissing', item: 'worseSinceTreatment' }],
    ['worseDays', { code: 'numberMissing', item: 'worseDays' }],
    ['worry', null],
  ])('%s left blank: %j', (key, refusal) => {
    expect(missingAnswer(itemIn(FULL_CHECK_IN, key))).toEqual(refusal)
  })

  test('knows the values that a condition may ask for, where they can be listed', () => {
    expect(valuesInConditions(itemIn(CHECK_IN, 'numbness'))).toHaveLength(12)
    expect(valuesInConditions(itemIn(ROLAND_MORRIS, 'rmdq1'))).toEqual(['yes', 'no'])
    expect(valuesInConditions(itemIn(CHECK_IN, 'worry'))).toEqual([])
    expect(valuesInConditions(itemIn(FULL_CHECK_IN, 'worseDays'))).toBeNull()
  })
})

describe('an answer as form values', () => {
  test.each<[Answer | undefined, readonly string[], string]>([
    [undefined, [], ''],
    [{ kind: 'blank' }, [], ''],
    [{ kind: 'notSure' }, ['notSure'], 'notSure'],
    [{ kind: 'yesNo', value: false }, ['no'], 'no'],
    [{ kind: 'number', value: 0 }, ['0'], '0'],
    [{ kind: 'choice', code: 'same' }, ['same'], 'same'],
    [{ kind: 'choices', codes: ['fever', 'rash'] }, ['fever', 'rash'], 'fever,rash'],
    [{ kind: 'extent', regions: [] }, ['none'], 'none'],
    [{ kind: 'extent', regions: ['heel-left', 'heel-right'] }, ['heel-left', 'heel-right'], 'heel-left,heel-right'],
    [{ kind: 'text', text: 'a, b' }, ['a, b'], 'a, b'],
  ])('%j', (answer, values, field) => {
    expect(valuesOf(answer)).toEqual(values)
    expect(formValueOf(answer)).toBe(field)
  })
})

describe('what must not compile', () => {
  test('the first check-in asks for scores and a text, so a screen for these two is enough', () => {
    expectTypeOf(CHECK_IN.items).toEqualTypeOf<readonly CheckInItem[]>()
    expectTypeOf(itemOf(CHECK_IN, 'worry')).toEqualTypeOf<ScoreItem | FreeTextItem | null>()
    expectTypeOf(FULL_CHECK_IN.items).toEqualTypeOf<readonly Item[]>()
  })

  test('a multiple choice without "none of these", a validated yes/no that does not say whether one may be unsure', () => {
    // @ts-expect-error "none of these" would be an empty answer
    const noNone: MultipleChoiceItem = { key: 'a', kind: 'multipleChoice', question: { en: '', ja: '' }, options: [], offersNotSure: true }
    // @ts-expect-error whether "not sure" is offered is a decision
    const undecided: YesNoItem = { key: 'a', kind: 'yesNo', question: { en: '', ja: '' } }
    // @ts-expect-error a text in one language is half a text
    const half: YesNoItem = { key: 'a', kind: 'yesNo', question: { en: '' }, offersNotSure: true }
    expect([noNone, undecided, half]).toHaveLength(3)
  })

  test('a definition is read-only', () => {
    const change = () => {
      // @ts-expect-error a new wording is a new version
      FULL_CHECK_IN.version = 3
    }
    expect(change).toThrow(TypeError)
  })
})
