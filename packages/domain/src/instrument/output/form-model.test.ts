import { describe, expect, test } from 'vitest'
import type { Answers } from '../answer.ts'
import type { Setting } from '../condition.ts'
import { CHECK_IN } from '../check-in.ts'
import { INSTRUMENTS } from '../instruments.ts'
import { FIRST_INTAKE } from '../own/first-intake.ts'
import { FULL_CHECK_IN } from '../own/full-check-in.ts'
import { readAnswers } from '../read-answers.ts'
import { firstOpenPage, formModelOf, pageAfter, pageBefore, partsOf } from './form-model.ts'

const AFTER: Setting = { point: 'oneMonth', treatment: 'after', lacking: [] }
const BEFORE: Setting = { point: 'baseline', treatment: 'before', lacking: [] }

function answersFrom(raw: Record<string, string>): Answers {
  const read = readAnswers(CHECK_IN, raw)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}
const SCORES = answersFrom({ lowerBack: '3', lowerLimbs: '1', numbness: 'notSure', buttocks: '0' })

describe('the form of an instrument without pages', () => {
  test('has one page for each question', () => {
    const form = formModelOf(CHECK_IN, {})
    expect(form.parts).toHaveLength(1)
    expect(form.pages.map(({ key }) => key)).toEqual(['lowerBack', 'lowerLimbs', 'numbness', 'buttocks', 'worry'])
    expect(form.parts[0]).toMatchObject({ title: CHECK_IN.title, minutes: null, state: 'notStarted' })
  })

  test('goes on where the person stopped, and 0 and "not sure" are answers', () => {
    const { worry: _, ...withoutWorry } = SCORES
    expect(firstOpenPage(formModelOf(CHECK_IN, {}))?.key).toBe('lowerBack')
    expect(firstOpenPage(formModelOf(CHECK_IN, withoutWorry))?.key).toBe('worry')
    expect(formModelOf(CHECK_IN, withoutWorry).parts[0]?.state).toBe('started')
  })

  test('an optional question that was passed over is done; a score left blank is not', () => {
    expect(firstOpenPage(formModelOf(CHECK_IN, SCORES))).toBeNull()
    expect(formModelOf(CHECK_IN, SCORES).parts[0]?.state).toBe('done')
    const blank: Answers = { ...SCORES, numbness: { kind: 'blank' } }
    expect(firstOpenPage(formModelOf(CHECK_IN, blank))?.key).toBe('numbness')
  })
})

describe('the way through a form', () => {
  const form = formModelOf(FULL_CHECK_IN, {}, AFTER)

  test('skips pages on which nothing is asked', () => {
    expect(pageAfter(form, 'numbAreaChange')?.key).toBe('signs')
    expect(pageBefore(form, 'signs')?.key).toBe('numbAreaChange')
    const smaller = formModelOf(FULL_CHECK_IN, { numbAreaChange: { kind: 'choice', code: 'smaller' } }, AFTER)
    expect(pageAfter(smaller, 'numbAreaChange')?.key).toBe('numbArea')
  })

  test('ends at both ends, and leads nowhere from a page that is not asked', () => {
    expect(pageBefore(form, 'lowerBack')).toBeNull()
    expect(pageAfter(form, 'worry')).toBeNull()
    expect(pageAfter(form, 'worseDays')).toBeNull()
    expect(pageBefore(form, 'toString')).toBeNull()
  })

  test('a check-in at one month has seven pages, one at one week eight', () => {
    expect(form.pages).toHaveLength(7)
    expect(formModelOf(FULL_CHECK_IN, {}, { ...AFTER, point: 'oneWeek' }).pages).toHaveLength(8)
  })

  test('the page of warning signs shows one question, the one for this time', () => {
    const signs = (setting: Setting) =>
      formModelOf(FULL_CHECK_IN, {}, setting).pages.find(({ key }) => key === 'signs')?.items.map(({ key }) => key)
    expect(signs(AFTER)).toEqual(['warningSignsAfter'])
    expect(signs(BEFORE)).toEqual(['warningSigns'])
  })
})

describe('the list of parts', () => {
  test('ticks off a part when its last page is done', () => {
    const states = (answers: Answers) =>
      formModelOf(FIRST_INTAKE, answers, BEFORE).parts.flatMap(({ key, state, isOpening }) => (isOpening ? [] : [[key, state]]))
    const filledIn: Answers = { filledInBy: { kind: 'choice', code: 'patient' } }
    expect(states({})).toEqual([['aboutYou', 'notStarted'], ['yourTrouble', 'notStarted'], ['yourHealth', 'notStarted']])
    expect(states(filledIn)[0]).toEqual(['aboutYou', 'notStarted'])
    const working: Answers = { ...filledIn, workStatus: { kind: 'choice', code: 'asUsual' } }
    expect(states(working)[0]).toEqual(['aboutYou', 'started'])
    expect(states({ ...filledIn, workStatus: { kind: 'choice', code: 'retired' } })[0]).toEqual(['aboutYou', 'done'])
  })

  test('does not hold the opening, whose page comes before all others', () => {
    const { parts, pages } = formModelOf(FIRST_INTAKE, {}, BEFORE)
    expect(parts.filter(({ isOpening }) => isOpening).map(({ key }) => key)).toEqual(['opening'])
    expect(pages[0]?.key).toBe('filledInBy')
  })

  test('puts what the clinic lacks on one page, and leaves the page out when it lacks nothing', () => {
    const keys = (lacking: readonly string[]) =>
      formModelOf(FIRST_INTAKE, {}, { ...BEFORE, lacking }).pages.find(({ key }) => key === 'contact')?.items.map(({ key }) => key)
    expect(keys(['phone', 'kana'])).toEqual(['kana', 'phone'])
    expect(keys([])).toBeUndefined()
  })

  test.each(INSTRUMENTS)('$id $version: every question stands on exactly one page', (definition) => {
    const placed = partsOf(definition).flatMap((part) => part.pages.flatMap((page) => page.items))
    expect(placed.toSorted()).toEqual(definition.items.map(({ key }) => key).toSorted())
  })
})
