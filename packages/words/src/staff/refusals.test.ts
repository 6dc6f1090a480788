import { readBirthDate } from '@sebone/domain/calendar/birth-date'
import { readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { checkBilledSites } from '@sebone/domain/pricing/billed-sites'
import { CELLGEL_PRICE_LIST } from '@sebone/domain/pricing/cellgel-price-list'
import { quoteFor } from '@sebone/domain/pricing/quote'
import { readDiscs, readVertebra } from '@sebone/domain/spine/notation'
import { NOTATION_REFUSALS } from '@sebone/domain/spine/notation-refusal'
import type { NotationContext } from '@sebone/domain/spine/notation-refusal'
import { goOnDespite } from '@sebone/domain/episode/contraindication'
import { readGrade } from '@sebone/domain/spine/grade'
import { checkNumbering } from '@sebone/domain/spine/numbering'
import { readFindingKind } from '@sebone/domain/spine/read-finding-kind'
import { readScore } from '@sebone/domain/symptom/read-score'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../language.ts'
import { notationSentence } from './notation-refusal.ts'
import type { StaffRefusal } from './refusals.ts'
import { refusalSentence } from './refusals.ts'

const LUMBAR: NotationContext = { defaultRegion: 'lumbar' }

function refusalOf(read: { ok: true } | { ok: false; error: StaffRefusal }): StaffRefusal {
  if (read.ok) throw new Error('this was accepted')
  return read.error
}

test.each([
  ['4/5', {}, 'Character 1, “4/5”: this may be'],
  ['L3/4, L3/5', LUMBAR, 'Character 7, “L3/5”: these two bones are not neighbours.'],
  ['5/4', LUMBAR, 'Character 1, “5/4”: the lower one stands first.'],
  ['C1/2', {}, 'Character 1, “C1/2”: there is no such disc.'],
  ['L5/6', LUMBAR, 'Character 1, “L5/6”: only a spine with a transitional vertebra has this.'],
  ['L4', LUMBAR, 'Character 1, “L4”: this is a vertebra.'],
  ['L3/4, banana', LUMBAR, 'Character 7, “banana”: this cannot be read.'],
  ['', LUMBAR, 'Write a place, such as L3/4.'],
  ['L3/4,'.repeat(50), LUMBAR, 'This is too long'],
])('the notation "%s" is refused with where and why', (text, context, beginning) => {
  expect(refusalSentence(refusalOf(readDiscs(text, context)), 'en')).toContain(beginning)
})

test('a bone asked for and a disc written is said the other way round', () => {
  expect(refusalSentence(refusalOf(readVertebra('L4/5')), 'en')).toContain('this is a disc. A vertebra is needed')
})

test.each(NOTATION_REFUSALS)('the notation refusal %s has a sentence of its own in both languages', (code) => {
  const refusal = { code, position: 2, text: 'L3/5', candidates: ['L5/6', 'L6/S1'] as const }
  const [english, japanese] = [notationSentence(refusal, 'en'), notationSentence(refusal, 'ja')]
  expect(english).toMatch(/\.$/)
  expect(japanese).toMatch(/。$/)
  expect(japanese).not.toBe(english)
})

test('"Schmoll’s nodes" is offered as Schmorl’s node, never taken for it', () => {
  const refusal = refusalOf(readFindingKind('Schmoll’s nodes'))
  expect(refusalSentence(refusal, 'en')).toBe('No finding is called “Schmoll’s nodes”. Is “Schmorl’s node” meant?')
  expect(refusalSentence(refusal, 'ja')).toContain('「シュモール結節」のことですか。')
})

test('billing two sites for three discs asks for the reason', () => {
  const refusal = refusalOf(checkBilledSites({ treatedDiscs: 3, billedSites: 2, reason: ' ' }))
  expect(refusalSentence(refusal, 'en')).toContain('3 discs, but 2 sites billed. Write the reason')
  expect(refusalSentence(refusal, 'ja')).toContain('治療する椎間は3か所、料金の対象は2部位です。')
})

test.each([
  [6, '2022-12-03', 'no price for 6 sites; it ends at 5'],
  [1.5, '2022-12-03', 'whole number from 1'],
  [1, '2020-01-01', 'is valid for 1 January 2020'],
])('a quote for %s sites on %s is refused: %s', (sites, date, words) => {
  const on = readCalendarDate(date)
  if (!on.ok) throw new Error(date)
  const quote = quoteFor({ method: 'cellgel', sites, on: on.value, lists: [CELLGEL_PRICE_LIST] })
  expect(refusalSentence(refusalOf(quote), 'en')).toContain(words)
})

test('scores and dates are quoted as they were typed', () => {
  expect(refusalSentence(refusalOf(readScore('11')), 'en')).toBe('“11” is not a whole number from 0 to 10.')
  expect(refusalSentence(refusalOf(readCalendarDate('2022-02-30')), 'ja')).toContain('「2022-02-30」')
})

test.each(LANGUAGES)('every refusal of a birth date has a sentence, in %s', (language) => {
  const today = readCalendarDate('2026-06-30')
  if (!today.ok) throw new Error('today')
  const typed = [
    { era: 'western', year: '', month: '3', day: '5' },
    { era: 'western', year: '51', month: '3', day: '5' },
    { era: 'western', year: '1951', month: '13', day: '5' },
    { era: 'western', year: '1951', month: '2', day: '30' },
    { era: 'western', year: '2027', month: '2', day: '3' },
    { era: 'western', year: '1850', month: '2', day: '3' },
    { era: 'heisei', year: '元', month: '1', day: '7' },
    { era: 'showa', year: '64', month: '1', day: '8' },
  ] as const
  const sentences = typed.map((birth) => refusalSentence(refusalOf(readBirthDate(birth, today.value)), language))
  expect(new Set(sentences).size).toBe(typed.length)
  expect(sentences.at(-1)).toContain(language === 'ja' ? '昭和は1989年1月7日まで' : 'Showa ended on 7 January 1989')
})

test('a grade that a system does not have is refused with those it has', () => {
  const refusal = refusalOf(readGrade('modic', 'IV'))
  expect(refusalSentence(refusal, 'en')).toBe('Modic type has no “IV”. Known are 0, 1, 2, 3.')
  expect(refusalSentence(refusal, 'ja')).toContain('「IV」')
})

test('a sixth lumbar vertebra asks who counted and how', () => {
  const refusal = refusalOf(checkNumbering('sixLumbar', ' '))
  expect(refusalSentence(refusal, 'en')).toBe('Write who determined this numbering of the spine, and how.')
  expect(refusalSentence(refusal, 'ja')).toMatch(/^腰椎の数.*。$/)
})

test('a contraindication asks for the physician’s reason by name', () => {
  const refusal = refusalOf(goOnDespite(['pregnancy', 'slip'], []))
  expect(refusalSentence(refusal, 'en')).toBe('A physician’s reason is not recorded for: pregnancy and slip of a vertebra.')
})
