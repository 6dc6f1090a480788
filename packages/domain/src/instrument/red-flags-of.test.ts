import { describe, expect, test } from 'vitest'
import { REGIONS } from '../extent/region.ts'
import type { Answers } from './answer.ts'
import type { Setting } from './condition.ts'
import type { InstrumentDefinition } from './definition.ts'
import { CHECK_IN } from './check-in.ts'
import { FULL_CHECK_IN } from './own/full-check-in.ts'
import { RED_FLAGS } from './own/red-flags.ts'
import { redFlagsOf } from './red-flags-of.ts'

const SADDLE = new Set<string>(REGIONS.flatMap(({ id, isSaddle }) => (isSaddle ? [id] : [])))
const AFTER: Setting = { point: 'oneWeek', treatment: 'after', lacking: [] }
const BEFORE: Setting = { point: 'baseline', treatment: 'before', lacking: [] }
const choices = (...codes: string[]) => ({ kind: 'choices', codes }) as const
const flagsOf = (answers: Answers, setting = AFTER) => redFlagsOf(RED_FLAGS, answers, SADDLE, setting)

describe('the warning signs of a response', () => {
  test('are all clear when "none of these" was chosen', () => {
    expect(flagsOf({ warningSignsAfter: choices('none'), risks: choices('none') })).toEqual({
      escalated: [],
      recorded: [],
      unclear: [],
      isAllClear: true,
    })
  })

  test('any yes is escalated; a risk is recorded and leaves the signs clear', () => {
    const flags = flagsOf({ warningSignsAfter: choices('fever', 'breathing'), risks: choices('steroids') })
    expect(flags).toEqual({ escalated: ['fever', 'breathing'], recorded: ['steroids'], unclear: [], isAllClear: false })
    expect(flagsOf({ warningSignsAfter: choices('none'), risks: choices('cancer') })).toMatchObject({ recorded: ['cancer'], isAllClear: true })
  })

  test.each<[string, Answers]>([
    ['"not sure"', { warningSignsAfter: { kind: 'notSure' }, risks: choices('none') }],
    ['blank', { warningSignsAfter: { kind: 'blank' }, risks: choices('none') }],
    ['never reached', { risks: choices('none') }],
  ])('%s is unclear, and unclear is never all clear', (_, answers) => {
    expect(flagsOf(answers)).toEqual({ escalated: [], recorded: [], unclear: ['warningSignsAfter'], isAllClear: false })
  })

  test.each([
    ['a code that this version does not list', choices('cold')],
    ['a listed "none" beside one', choices('none', 'cold')],
    ['choices without a choice', choices()],
    ['an answer to another kind of question', { kind: 'yesNo', value: false } as const],
  ])('%s is unclear: what cannot be read reassures nobody', (_, warningSignsAfter) => {
    const flags = flagsOf({ warningSignsAfter, risks: choices('none') })
    expect(flags).toEqual({ escalated: [], recorded: [], unclear: ['warningSignsAfter'], isAllClear: false })
  })

  test('a sign beside a code that is not listed is escalated all the same', () => {
    expect(flagsOf({ warningSignsAfter: choices('fever', 'cold'), risks: choices('none') })).toMatchObject({ escalated: ['fever'], isAllClear: false })
  })

  test('not sure about the risks does not make the signs unclear', () => {
    const flags = flagsOf({ warningSignsAfter: choices('none'), risks: { kind: 'notSure' } })
    expect(flags).toMatchObject({ unclear: ['risks'], isAllClear: true })
  })

  test('an instrument that does not ask can clear nothing', () => {
    expect(redFlagsOf(CHECK_IN, {}, SADDLE)).toMatchObject({ escalated: [], isAllClear: false })
  })

  test('only the question that was asked counts', () => {
    const answers = { warningSigns: choices('none'), warningSignsAfter: choices('fever'), risks: choices('none') }
    expect(flagsOf(answers, BEFORE)).toMatchObject({ escalated: [], isAllClear: true })
    expect(flagsOf(answers, AFTER)).toMatchObject({ escalated: ['fever'], isAllClear: false })
  })
})

describe('numbness in the saddle on the body map', () => {
  const checkIn = (regions: readonly string[], codes: readonly string[]) =>
    redFlagsOf(
      FULL_CHECK_IN,
      {
        numbAreaChange: { kind: 'choice', code: 'larger' },
        numbArea: { kind: 'extent', regions },
        warningSignsAfter: { kind: 'choices', codes },
      },
      SADDLE,
      AFTER,
    )

  test('is escalated even beside "none of these"', () => {
    expect(SADDLE.size).toBeGreaterThan(0)
    for (const region of SADDLE) {
      expect(checkIn([region], ['none'])).toMatchObject({ escalated: ['saddleNumbness'], isAllClear: false })
    }
  })

  test('is one sign, whether marked, answered or both', () => {
    expect(checkIn([...SADDLE], ['saddleNumbness']).escalated).toEqual(['saddleNumbness'])
  })

  test('elsewhere, or nowhere, raises nothing', () => {
    const elsewhere = REGIONS.flatMap(({ id, isSaddle }) => (isSaddle ? [] : [id]))
    expect(checkIn(elsewhere, ['none'])).toMatchObject({ escalated: [], isAllClear: true })
    expect(checkIn([], ['none']).isAllClear).toBe(true)
  })
})

describe('a warning sign asked as a single choice', () => {
  const wording = { en: 'Fever?', ja: '発熱は。' }
  const FEVER: InstrumentDefinition = {
    id: 'fever',
    version: 1,
    title: wording,
    items: [
      {
        key: 'fever',
        kind: 'singleChoice',
        question: wording,
        options: [{ code: 'high', label: wording, flag: 'escalated' }, { code: 'mild', label: wording, flag: 'recorded' }, { code: 'no', label: wording }],
        offersNotSure: true,
      },
    ],
  }

  test.each<[string, Answers, object]>([
    ['high', { fever: { kind: 'choice', code: 'high' } }, { escalated: ['high'], recorded: [], unclear: [], isAllClear: false }],
    ['mild', { fever: { kind: 'choice', code: 'mild' } }, { escalated: [], recorded: ['mild'], unclear: [], isAllClear: true }],
    ['none', { fever: { kind: 'choice', code: 'no' } }, { escalated: [], recorded: [], unclear: [], isAllClear: true }],
    ['not sure', { fever: { kind: 'notSure' } }, { escalated: [], recorded: [], unclear: ['fever'], isAllClear: false }],
    ['never reached', {}, { escalated: [], recorded: [], unclear: ['fever'], isAllClear: false }],
  ])('is heard like any other: %s', (_, answers, flags) => {
    expect(redFlagsOf(FEVER, answers, SADDLE)).toEqual(flags)
  })
})
