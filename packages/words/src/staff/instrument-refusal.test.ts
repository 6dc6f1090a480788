import { readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { CHECK_IN } from '@sebone/domain/instrument/check-in'
import { LICENSED_INSTRUMENTS } from '@sebone/domain/instrument/licence/licensed-instrument'
import { switchOn } from '@sebone/domain/instrument/licence/switch-on'
import { sheetOf } from '@sebone/domain/instrument/output/sheet'
import { ROLAND_MORRIS } from '@sebone/domain/instrument/own/roland-morris'
import { registryOf } from '@sebone/domain/instrument/registry'
import { oswestryScoreOf } from '@sebone/domain/instrument/scoring/oswestry-score'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../language.ts'
import type { InstrumentRefusal } from './instrument-refusal.ts'
import { instrumentSentence } from './instrument-refusal.ts'

const day = (text: string) => {
  const read = readCalendarDate(text)
  if (!read.ok) throw new Error(text)
  return read.value
}
function refusalOf(result: { ok: true } | { ok: false; error: InstrumentRefusal }): InstrumentRefusal {
  if (result.ok) throw new Error('this was accepted')
  return result.error
}

test('an instrument of another’s names its owner and what to do', () => {
  const refusal = refusalOf(switchOn({ instrument: 'oswestry', text: null, licence: null, on: day('2026-06-30') }))
  expect(instrumentSentence(refusal, 'en')).toContain('belongs to Jeremy Fairbank')
  expect(instrumentSentence(refusal, 'ja')).toContain('使用許諾を登録してください')
})

test('a licence that has ended is told with its last day', () => {
  const [, comi] = LICENSED_INSTRUMENTS
  const licence = {
    instrument: comi?.id ?? '',
    licensee: 'Sebone Clinic',
    reference: '1',
    languages: ['en'] as const,
    validFrom: day('2025-01-01'),
    validTo: day('2025-12-31'),
  }
  const refusal = refusalOf(switchOn({ instrument: licence.instrument, text: null, licence, on: day('2026-06-30') }))
  expect(instrumentSentence(refusal, 'en')).toBe('The licence ended on 31 December 2025.')
  expect(instrumentSentence(refusal, 'ja')).toBe('使用許諾は2025年12月31日に終了しました。')
})

test('a score that rests on too little says on how little', () => {
  expect(instrumentSentence(refusalOf(oswestryScoreOf({ odi1: 3 })), 'en')).toBe('No score: 1 of 10 items answered, at least 9 needed.')
})

test('a sheet is not printed in a language that the instrument lacks', () => {
  expect(instrumentSentence(refusalOf(sheetOf(ROLAND_MORRIS, 'ja')), 'ja')).toBe('この質問票に日本語の本文はありません。')
})

test('a definition that is broken lists what is wrong with it, and where', () => {
  const [first] = CHECK_IN.items
  const broken = { ...CHECK_IN, version: 0, items: first ? [first, first] : [] }
  const sentence = instrumentSentence(refusalOf(registryOf([broken])), 'en')
  expect(sentence).toBe(
    'The definition cannot be used: the version is not a whole number from 1; a key comes twice (lowerBack).',
  )
  const twice = instrumentSentence(refusalOf(registryOf([CHECK_IN, CHECK_IN])), 'ja')
  expect(twice).toBe('「check-in」第1版はすでにあります。変更するときは新しい版にしてください。')
})

const REFUSALS: readonly InstrumentRefusal[] = [
  { code: 'licenceForAnother', instrument: 'a', licensed: 'b' },
  { code: 'licenceNotYetValid', instrument: 'a', validFrom: day('2026-06-30') },
  { code: 'languageNotLicensed', instrument: 'a', language: 'ja' },
  { code: 'instrumentTextMissing', instrument: 'a', slots: [] },
  { code: 'instrumentTextMissing', instrument: 'a', slots: ['odi1', 'odi2'] },
  { code: 'scoringDiffers', instrument: 'a' },
  { code: 'pointsDiffer', instrument: 'a', slot: 'odi1' },
  { code: 'pointsOutOfRange', item: 'odi1', points: 6 },
  { code: 'notScored', instrument: 'a' },
  { code: 'valueSetMissing' },
  { code: 'weightsMissing' },
  { code: 'valueSetIncomplete', missing: 2, first: '11112' },
  { code: 'valueNotUsable', profile: '11112' },
  { code: 'weightsOfUnknownItem', domain: 'pain', item: 'x' },
  { code: 'weightsDoNotFit', domain: 'pain', lowest: 20, highest: 120 },
  { code: 'textUnusable', instrument: 'a', problems: [{ code: 'optionTwice', item: 'a', option: 'b' }, { code: 'pageTwice', page: 'p' }] },
]

test.each(LANGUAGES)('every refusal has a sentence of its own, in %s', (language) => {
  const sentences = REFUSALS.map((refusal) => instrumentSentence(refusal, language))
  expect(new Set(sentences).size).toBe(REFUSALS.length)
  for (const sentence of sentences) expect(sentence).toMatch(language === 'ja' ? /。$/ : /\.$/)
})
