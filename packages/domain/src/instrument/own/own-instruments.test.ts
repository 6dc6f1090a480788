import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { InstrumentDefinition, Wording } from '../definition.ts'
import type { Setting } from '../condition.ts'
import { CHECK_IN } from '../check-in.ts'
import { UNKNOWN_SETTING } from '../condition.ts'
import { defineInstrument } from '../define-instrument.ts'
import { problemsOf } from '../definition-problem.ts'
import { instrumentOf, INSTRUMENTS } from '../instruments.ts'
import { readAnswers } from '../read-answers.ts'
import { registryOf } from '../registry.ts'
import { scoresFrom } from '../scores-from.ts'
import { visibleItems } from '../visible-items.ts'
import { FIRST_INTAKE, FIRST_INTAKE_1 } from './first-intake.ts'
import { FULL_CHECK_IN } from './full-check-in.ts'
import { GLOBAL_CHANGE_STEPS } from './global-change.ts'
import { GENERAL_SIGNS, RED_FLAGS, RISKS_TO_RECORD, SIGNS_AFTER_TREATMENT } from './red-flags.ts'
import { ROLAND_MORRIS } from './roland-morris.ts'
import { WALKING, WALKING_DISTANCES } from './walking.ts'

const wordings = (value: unknown): Wording[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'ja' in value) return [{ en: String(value.en), ja: String(value.ja) }]
  return Object.values(value).flatMap(wordings)
}
const AFTER: Setting = { point: 'oneMonth', treatment: 'after', lacking: [] }
const AT_ONE_WEEK: Setting = { ...AFTER, point: 'oneWeek' }
const BEFORE: Setting = { point: 'baseline', treatment: 'before', lacking: [] }
const keysOf = (definition: InstrumentDefinition, setting: Setting, answers = {}) =>
  visibleItems(definition, answers, setting).map(({ key }) => key)

describe.each(INSTRUMENTS.map((definition) => [`${definition.id} ${definition.version}`, definition] as const))('%s', (_, definition) => {
  test('can be asked, read back and exported', () => {
    expect(problemsOf(definition)).toEqual([])
    expect(instrumentOf(definition.id, definition.version)).toBe(definition)
  })

  test('says everything in the languages it may be asked in', () => {
    const isForJapanese = definition.languages?.includes('ja') ?? true
    for (const { en, ja } of wordings(definition)) {
      expect(en).toMatch(/^[\x20-\x7e–“”’]+$/)
      expect(isForJapanese ? ja : 'はい').toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
    }
  })

  test('cannot be changed by whoever reads it', () => {
    const [item] = definition.items
    expect(Object.isFrozen(definition) && Object.isFrozen(definition.items) && Object.isFrozen(item?.question)).toBe(true)
    expect(() => Object.assign(definition, { version: 99 })).toThrow(TypeError)
  })
})

test('no definition has changed since it was first used: a new wording is a new version', () => {
  const prints = INSTRUMENTS.map(({ id, version, ...rest }) => {
    const print = createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 12)
    return `${id} ${version} ${print}`
  })
  expect(prints).toMatchInlineSnapshot(`
    [
      "check-in 1 0e47dab72bfc",
      "check-in 2 ef403a0b92ff",
      "first-intake 1 428cf93c9e9c",
      "first-intake 2 6826b4fc41bd",
      "extent-map 1 1a50fdc6e269",
      "global-change 1 56d63480c6c7",
      "walking 1 f5e9baa27e3a",
      "analgesic-use 1 140f6c20936a",
      "work-status 1 615920e3b874",
      "flare-days 1 da3005c162d9",
      "red-flags 1 cc82d709796b",
      "roland-morris 1 d87f7cf990c8",
    ]
  `)
})

describe('the registry', () => {
  test('refuses two instruments with the same id and version', () => {
    const again = { ...CHECK_IN, title: { en: 'Other', ja: '別の問診' } }
    expect(registryOf([CHECK_IN, again])).toEqual({
      ok: false,
      error: { code: 'instrumentTwice', id: 'check-in', version: 1 },
    })
    expect(registryOf([CHECK_IN, FULL_CHECK_IN]).ok).toBe(true)
  })

  test('refuses what cannot be asked, with the reason', () => {
    const registry = registryOf([{ ...CHECK_IN, items: [] }])
    expect(registry).toMatchObject({ error: { code: 'instrumentUnusable', problems: [{ code: 'noItems' }] } })
  })

  test('makes up no version', () => {
    expect(instrumentOf('check-in', 99)).toBeNull()
    expect(instrumentOf('constructor', 1)).toBeNull()
  })
})

describe('a definition that is broken', () => {
  const worry = { key: 'worry', kind: 'freeText', question: { en: 'Any worry?', ja: '心配は。' }, maxLength: 9, optional: true } as const
  const label = { en: 'One', ja: '一つ' }
  const which = { key: 'which', kind: 'singleChoice', question: label, options: [{ code: 'a', label }], offersNotSure: false } as const
  const nights = { key: 'nights', kind: 'wholeNumber', question: label, unit: label, min: 7, max: 6, offersNotSure: true } as const
  const page = (key: string, ...items: string[]) => ({ key, items })
  const inPages = (...pages: ReturnType<typeof page>[]) => [{ key: 'part', title: label, minutes: 1, pages }]
  const broken = (change: Partial<InstrumentDefinition>) =>
    problemsOf({ id: 'x', version: 1, title: label, items: [which, worry], ...change })

  test.each<[string, Partial<InstrumentDefinition>, object]>([
    ['version 0', { version: 0 }, { code: 'versionNotWhole', version: 0 }],
    ['version 1.5', { version: 1.5 }, { code: 'versionNotWhole', version: 1.5 }],
    ['nothing to ask', { items: [] }, { code: 'noItems' }],
    ['a range of no number', { items: [nights] }, { code: 'rangeEmpty', item: 'nights' }],
    ['a hint of white space', { items: [{ ...worry, hint: { en: ' ', ja: '例' } }] }, { code: 'textMissing', item: 'worry' }],
    ['an option without a label', { items: [{ ...which, options: [{ code: 'a', label: { en: 'One', ja: '' } }] }] }, { code: 'textMissing', item: 'which' }],
    ['a code that no column could have', { items: [{ ...which, options: [{ code: '1st', label }] }] }, { code: 'badCode', item: 'which', option: '1st' }],
    ['a key twice', { items: [worry, worry] }, { code: 'itemTwice', item: 'worry' }],
    ['a key that no column could have', { items: [{ ...worry, key: 'my worry' }] }, { code: 'badKey', item: 'my worry' }],
    ['no Japanese', { items: [{ ...worry, question: { en: 'Any?', ja: ' ' } }] }, { code: 'textMissing', item: 'worry' }],
    ['a code that means "not sure"', { items: [{ ...which, options: [{ code: 'notSure', label }] }] }, { code: 'badCode', item: 'which', option: 'notSure' }],
    ['a code twice', { items: [{ ...which, options: [...which.options, ...which.options] }] }, { code: 'optionTwice', item: 'which', option: 'a' }],
    ['a condition on a later item', { items: [{ ...worry, showWhen: { any: [{ item: 'which', is: 'a' }] } }, which] }, { code: 'asksLaterItem', item: 'worry' }],
    ['a condition on no such answer', { items: [which, { ...worry, showWhen: { any: [{ item: 'which', is: 'z' }] } }] }, { code: 'asksUnknownAnswer', item: 'worry' }],
    ['a condition without clauses', { items: [{ ...worry, showWhen: { any: [] } }] }, { code: 'conditionEmpty', item: 'worry' }],
    ['an item on no page', { parts: inPages(page('p', 'which')) }, { code: 'itemOnNoPage', item: 'worry' }],
    ['an item on two pages', { parts: inPages(page('p', 'which', 'worry'), page('q', 'worry')) }, { code: 'itemOnTwoPages', item: 'worry' }],
    ['a page of an unknown item', { parts: inPages(page('p', 'which', 'worry', 'more')) }, { code: 'pageOfUnknownItem', item: 'more' }],
    ['a page twice', { parts: inPages(page('p', 'which'), page('p', 'worry')) }, { code: 'pageTwice', page: 'p' }],
  ])('is told so: %s', (_, change, problem) => {
    expect(broken(change)).toContainEqual(problem)
  })

  test('is not told so when nothing is wrong', () => {
    expect(broken({})).toEqual([])
    expect(broken({ parts: inPages(page('p', 'which', 'worry')) })).toEqual([])
    expect(Object.isFrozen(defineInstrument({ id: 'y', version: 1, title: label, items: [which] }))).toBe(true)
  })
})

describe('the full check-in', () => {
  const TYPICAL = { lowerBack: '2', lowerLimbs: '0', numbness: '3', buttocks: '1', numbAreaChange: 'same', warningSignsAfter: 'none' }

  test('asks nine pages at most after one week, seven at one month, and the map only when the area changed', () => {
    expect(keysOf(FULL_CHECK_IN, AFTER)).toEqual(['lowerBack', 'lowerLimbs', 'numbness', 'buttocks', 'numbAreaChange', 'warningSignsAfter', 'worry', 'filledInBy'])
    expect(keysOf(FULL_CHECK_IN, AT_ONE_WEEK)).toContain('worseSinceTreatment')
    const smaller = { numbAreaChange: { kind: 'choice', code: 'smaller' } }
    expect(keysOf(FULL_CHECK_IN, AFTER, smaller)).toContain('numbArea')
    expect(keysOf(FULL_CHECK_IN, AFTER, { numbAreaChange: { kind: 'notSure' } })).toContain('numbArea')
  })

  test('gives the same four scores as version 1', () => {
    const read = readAnswers(FULL_CHECK_IN, TYPICAL, { setting: AFTER })
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(scoresFrom(FULL_CHECK_IN, read.value).numbness).toEqual({ kind: 'score', value: 3 })
    expect(FULL_CHECK_IN.items.slice(0, 4)).toEqual(CHECK_IN.items.slice(0, 4))
  })

  test('cannot be sent without the warning signs', () => {
    const { warningSignsAfter: _, ...rest } = TYPICAL
    const error = [{ code: 'choiceMissing', item: 'warningSignsAfter' }]
    expect(readAnswers(FULL_CHECK_IN, rest, { setting: AFTER })).toEqual({ ok: false, error })
  })

  test('refuses an answer to a question that was not asked', () => {
    const read = readAnswers(FULL_CHECK_IN, { ...TYPICAL, worseSinceTreatment: 'yes' }, { setting: AFTER })
    expect(read).toEqual({ ok: false, error: [{ code: 'answerNotAsked', item: 'worseSinceTreatment' }] })
  })

  test('takes a map sent beside "same" for a mistake, but says nothing of it while that answer cannot be read', () => {
    const context = { setting: AFTER, regionIds: new Set(['heel-left']) }
    const withMap = readAnswers(FULL_CHECK_IN, { ...TYPICAL, numbArea: 'heel-left' }, context)
    expect(withMap).toEqual({ ok: false, error: [{ code: 'answerNotAsked', item: 'numbArea' }] })
    const unreadable = readAnswers(FULL_CHECK_IN, { ...TYPICAL, numbAreaChange: 'tiny', numbArea: 'heel-left' }, context)
    expect(unreadable).toEqual({ ok: false, error: [{ code: 'notAChoice', item: 'numbAreaChange', text: 'tiny' }] })
  })

  test('before treatment asks the general signs only; where that is not known, all of them', () => {
    expect(keysOf(FULL_CHECK_IN, BEFORE)).toContain('warningSigns')
    expect(keysOf(FULL_CHECK_IN, BEFORE)).not.toContain('warningSignsAfter')
    expect(keysOf(FULL_CHECK_IN, UNKNOWN_SETTING)).toContain('warningSignsAfter')
  })
})

describe('the other instruments', () => {
  test('global change has three steps on either side of "no change"', () => {
    expect(GLOBAL_CHANGE_STEPS.map(({ code }) => code).indexOf('noChange')).toBe(3)
    expect(GLOBAL_CHANGE_STEPS).toHaveLength(7)
  })

  test('why one stops is not asked of those who are not limited', () => {
    expect(WALKING_DISTANCES).toHaveLength(6)
    expect(keysOf(WALKING, AFTER, { walkingDistance: { kind: 'choice', code: 'notLimited' } })).toEqual(['walkingDistance'])
    expect(keysOf(WALKING, AFTER, { walkingDistance: { kind: 'choice', code: 'fewSteps' } })).toHaveLength(2)
  })

  test('every warning sign is escalated, every risk recorded, and no code comes twice', () => {
    const escalated = [...GENERAL_SIGNS, ...SIGNS_AFTER_TREATMENT]
    expect(new Set(escalated.map(({ flag }) => flag))).toEqual(new Set(['escalated']))
    expect(new Set(RISKS_TO_RECORD.map(({ flag }) => flag))).toEqual(new Set(['recorded']))
    expect(new Set([...escalated, ...RISKS_TO_RECORD].map(({ code }) => code)).size).toBe(16)
    expect(keysOf(RED_FLAGS, BEFORE)).toEqual(['warningSigns', 'risks'])
  })

  test('Roland–Morris has 24 sentences, in English only, and every one may stay empty', () => {
    expect(ROLAND_MORRIS.items).toHaveLength(24)
    expect(ROLAND_MORRIS.languages).toEqual(['en'])
    expect(readAnswers(ROLAND_MORRIS, {}).ok).toBe(true)
  })

  test('the first intake has three parts of about eight minutes, and asks only for what the clinic lacks', () => {
    const minutes = FIRST_INTAKE.parts?.flatMap((part) => (part.isOpening ? [] : [part.minutes])) ?? []
    expect(minutes).toHaveLength(3)
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(8)
    expect(keysOf(FIRST_INTAKE, BEFORE)).not.toContain('phone')
    expect(keysOf(FIRST_INTAKE, { ...BEFORE, lacking: ['phone'] })).toContain('phone')
  })

  test('the first intake asks about a pregnancy where the record does not settle it; version 1 asked everybody', () => {
    expect(keysOf(FIRST_INTAKE, BEFORE)).not.toContain('pregnant')
    expect(keysOf(FIRST_INTAKE, { ...BEFORE, lacking: ['pregnancy'] })).toContain('pregnant')
    expect(keysOf(FIRST_INTAKE, UNKNOWN_SETTING)).toContain('pregnant')
    expect(keysOf(FIRST_INTAKE_1, BEFORE)).toContain('pregnant')
    expect(instrumentOf('first-intake', 1)).toBe(FIRST_INTAKE_1)
    const others = ({ items }: InstrumentDefinition) => items.filter(({ key }) => key !== 'pregnant')
    expect(others(FIRST_INTAKE)).toEqual(others(FIRST_INTAKE_1))
  })

  test('the first intake names the local anaesthetic, and asks for the numb area unless nothing is numb', () => {
    const allergic = { allergies: { kind: 'choices', codes: ['localAnaesthetic'] } }
    expect(keysOf(FIRST_INTAKE, BEFORE, allergic)).toContain('localAnaesthetics')
    expect(keysOf(FIRST_INTAKE, BEFORE, { numbness: { kind: 'score', value: 0 } })).not.toContain('numbArea')
    expect(keysOf(FIRST_INTAKE, BEFORE, { numbness: { kind: 'notSure' } })).toContain('numbArea')
  })
})
