import { describe, expect, test } from 'vitest'
import { readCalendarDate, type CalendarDate } from '../../calendar/calendar-date.ts'
import type { InstrumentDefinition, Item } from '../definition.ts'
import type { Licence } from './licence.ts'
import { CHECK_IN } from '../check-in.ts'
import { INSTRUMENTS } from '../instruments.ts'
import { ROLAND_MORRIS } from '../own/roland-morris.ts'
import { SCORING_IDS } from '../scoring/scoring-id.ts'
import { LICENSED_INSTRUMENTS, licensedInstrumentOf } from './licensed-instrument.ts'
import { switchOn } from './switch-on.ts'

const day = (text: string): CalendarDate => {
  const read = readCalendarDate(text)
  if (!read.ok) throw new Error(text)
  return read.value
}
const wording = { en: 'The clinic’s licensed text', ja: '医院が許諾を受けた文' }
const section = (number: number): Item => ({
  key: `odi${number}`,
  kind: 'singleChoice',
  question: wording,
  options: [0, 1, 2, 3, 4, 5].map((points) => ({ code: `answer${points}`, label: wording, points })),
  offersNotSure: false,
  optional: true,
})
const SECTIONS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(section)
const TEXT: InstrumentDefinition = { id: 'oswestry', version: 1, title: wording, items: SECTIONS, scoring: 'oswestry' }
const LICENCE: Licence = {
  instrument: 'oswestry',
  licensee: 'Sebone Clinic',
  reference: 'agreement 1',
  languages: ['en', 'ja'],
  validFrom: day('2026-01-01'),
  validTo: day('2026-12-31'),
}
const wanted = { instrument: 'oswestry', text: TEXT, licence: LICENCE, on: day('2026-06-30') }

describe('a licensed instrument', () => {
  test('is switched on with its text and a live licence', () => {
    expect(switchOn(wanted)).toEqual({ ok: true, value: TEXT })
    expect(switchOn({ ...wanted, licence: { ...LICENCE, validTo: null }, on: day('2199-01-01') }).ok).toBe(true)
  })

  test.each(LICENSED_INSTRUMENTS.map(({ id }) => id))('%s ships without text and cannot be switched on as it is', (id) => {
    expect(INSTRUMENTS.some((instrument) => instrument.id === id)).toBe(false)
    const without = switchOn({ instrument: id, text: null, licence: null, on: wanted.on })
    expect(without).toMatchObject({ ok: false, error: { code: 'licenceMissing', instrument: id } })
    const licence = { ...LICENCE, instrument: id }
    const textless = switchOn({ instrument: id, text: null, licence, on: wanted.on })
    const slots = licensedInstrumentOf(id)?.slots.map(({ key }) => key)
    expect(textless).toEqual({ ok: false, error: { code: 'instrumentTextMissing', instrument: id, slots } })
  })

  test.each([
    ['2025-12-31', { code: 'licenceNotYetValid', instrument: 'oswestry', validFrom: '2026-01-01' }],
    ['2027-01-01', { code: 'licenceExpired', instrument: 'oswestry', validTo: '2026-12-31' }],
  ])('on %s: %j', (on, error) => {
    expect(switchOn({ ...wanted, on: day(on) })).toEqual({ ok: false, error })
  })

  test.each(['2026-01-01', '2026-12-31'])('on %s, a day that belongs to the licence', (on) => {
    expect(switchOn({ ...wanted, on: day(on) }).ok).toBe(true)
  })

  test('needs its own licence', () => {
    const error = { code: 'licenceForAnother', instrument: 'oswestry', licensed: 'eq-5d-5l' }
    expect(switchOn({ ...wanted, licence: { ...LICENCE, instrument: 'eq-5d-5l' } })).toEqual({ ok: false, error })
  })

  test('needs the licence for every language it would be asked in', () => {
    const english: Licence = { ...LICENCE, languages: ['en'] }
    const error = { code: 'languageNotLicensed', instrument: 'oswestry', language: 'ja' }
    expect(switchOn({ ...wanted, licence: english })).toEqual({ ok: false, error })
    expect(switchOn({ ...wanted, licence: english, text: { ...TEXT, languages: ['en'] } }).ok).toBe(true)
  })

  test('needs a text in every slot', () => {
    const error = { code: 'instrumentTextMissing', instrument: 'oswestry', slots: ['odi9', 'odi10'] }
    expect(switchOn({ ...wanted, text: { ...TEXT, items: SECTIONS.slice(0, 8) } })).toEqual({ ok: false, error })
    const blank = { ...TEXT, items: SECTIONS.map((item) => ({ ...item, question: { en: '', ja: '' } })) }
    expect(switchOn({ ...wanted, text: blank })).toMatchObject({ ok: false, error: { code: 'textUnusable' } })
  })

  test('needs the text of this instrument, scored by its rule, with its points', () => {
    expect(switchOn({ ...wanted, text: CHECK_IN })).toMatchObject({ error: { code: 'instrumentTextMissing' } })
    const { scoring: _, ...unscored } = TEXT
    expect(switchOn({ ...wanted, text: unscored })).toEqual({ ok: false, error: { code: 'scoringDiffers', instrument: 'oswestry' } })
    const [first, ...others] = SECTIONS
    const shorter = first?.kind === 'singleChoice' ? { ...first, options: first.options.slice(1) } : null
    const text = { ...TEXT, items: shorter ? [shorter, ...others] : others }
    expect(switchOn({ ...wanted, text })).toEqual({ ok: false, error: { code: 'pointsDiffer', instrument: 'oswestry', slot: 'odi1' } })
  })

  test('takes a slider 0–10 and answers of the same weight for what the score knows', () => {
    const comi = licensedInstrumentOf('comi-back')?.slots.map(({ key, points }): Item => {
      const common = { key, question: wording, offersNotSure: false } as const
      return points?.length === 11
        ? { ...common, kind: 'wholeNumber', unit: wording, min: 0, max: 10 }
        : { ...common, kind: 'singleChoice', options: [1, 2, 3, 4, 5].map((each) => ({ code: `step${each}`, label: wording, points: each })) }
    })
    const text: InstrumentDefinition = { ...TEXT, id: 'comi-back', scoring: 'comiBack', items: comi ?? [] }
    expect(switchOn({ ...wanted, instrument: 'comi-back', text, licence: { ...LICENCE, instrument: 'comi-back' } }).ok).toBe(true)

    const bother = [0, 0, 0, 1, 1].map((points, index) => ({ code: `step${index}`, label: wording, points }))
    const items = licensedInstrumentOf('start-back')?.slots.map(({ key }): Item => {
      const common = { key, question: wording, offersNotSure: false } as const
      return key === 'startBack9' ? { ...common, kind: 'singleChoice', options: bother } : { ...common, kind: 'yesNo' }
    })
    const startBack: InstrumentDefinition = { ...TEXT, id: 'start-back', scoring: 'startBack', items: items ?? [] }
    const licence = { ...LICENCE, instrument: 'start-back' }
    expect(switchOn({ ...wanted, instrument: 'start-back', text: startBack, licence }).ok).toBe(true)
  })
})

describe('an instrument of our own or one that is free', () => {
  test.each([CHECK_IN, ROLAND_MORRIS])('$id needs no licence', (text) => {
    expect(switchOn({ instrument: text.id, text, licence: null, on: wanted.on })).toEqual({ ok: true, value: text })
  })

  test('one that says it is licensed does, even if we do not know it', () => {
    const rights = { kind: 'licensed', holder: 'A university', source: 'its manual' } as const
    const text: InstrumentDefinition = { ...CHECK_IN, id: 'another', rights }
    const error = { code: 'licenceMissing', instrument: 'another', holder: 'A university' }
    expect(switchOn({ instrument: 'another', text, licence: null, on: wanted.on })).toEqual({ ok: false, error })
  })

  test('cannot be switched on without a text', () => {
    const error = { code: 'instrumentTextMissing', instrument: 'nothing', slots: [] }
    expect(switchOn({ instrument: 'nothing', text: null, licence: null, on: wanted.on })).toEqual({ ok: false, error })
  })
})

test('every scoring rule belongs to an instrument, and no slot comes twice in one', () => {
  const used = [...LICENSED_INSTRUMENTS, ...INSTRUMENTS].flatMap(({ scoring }) => scoring ?? [])
  expect(new Set(used)).toEqual(new Set(SCORING_IDS))
  for (const { slots } of LICENSED_INSTRUMENTS) expect(new Set(slots.map(({ key }) => key)).size).toBe(slots.length)
})
