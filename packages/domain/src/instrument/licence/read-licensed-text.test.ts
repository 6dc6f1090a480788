import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { InstrumentDefinition, Item } from '../definition.ts'
import { calendarDateOf } from '../../calendar/calendar-date.ts'
import { InstrumentDefinition as Schema } from '../definition-schema.ts'
import { INSTRUMENTS } from '../instruments.ts'
import { Licence } from './licence-schema.ts'
import { readLicensedText } from './read-licensed-text.ts'

const wording = { en: 'The clinic’s licensed text', ja: '医院が許諾を受けた文' }
const items = Array.from({ length: 10 }, (_, index): Item => ({
  key: `odi${index + 1}`,
  kind: 'singleChoice',
  question: wording,
  options: [0, 1, 2, 3, 4, 5].map((points) => ({ code: `answer${points}`, label: wording, points })),
  offersNotSure: false,
  optional: true,
}))
const TEXT: InstrumentDefinition = { id: 'oswestry', version: 1, title: wording, items, scoring: 'oswestry' }
const LICENCE = Licence.parse({
  instrument: 'oswestry',
  licensee: 'Sebone Clinic',
  reference: 'agreement 1',
  languages: ['en', 'ja'],
  validFrom: '2026-01-01',
  validTo: null,
})
const read = (json: string, over: object = {}) =>
  readLicensedText({ instrument: 'oswestry', json, licence: LICENCE, on: calendarDateOf(2026, 6, 1), ...over })
const refusalOf = (json: string, over: object = {}) => {
  const result = read(json, over)
  return result.ok ? null : result.error
}

describe('the text of a licensed instrument', () => {
  test('is read whole', () => {
    expect(read(JSON.stringify(TEXT))).toEqual({ ok: true, value: TEXT })
  })

  test('every shipped definition has the shape that is read', () => {
    for (const definition of INSTRUMENTS) expect(Schema.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition)
  })

  test.each([
    ['{', { code: 'textNotJson' }],
    ['[]', { code: 'textMisshapen', instrument: 'oswestry', paths: ['(whole)'] }],
    [JSON.stringify({ ...TEXT, id: 'eq-5d-5l' }), { code: 'textOfAnother', instrument: 'oswestry', found: 'eq-5d-5l' }],
    [JSON.stringify({ ...TEXT, extra: 1 }), { code: 'textMisshapen', instrument: 'oswestry', paths: ['(whole)'] }],
    [JSON.stringify({ ...TEXT, items: [{ ...items[0], question: { en: 'x' } }] }), {
      code: 'textMisshapen', instrument: 'oswestry', paths: ['items.0.question.ja'],
    }],
    [JSON.stringify({ ...TEXT, items: items.slice(1) }), { code: 'instrumentTextMissing', instrument: 'oswestry', slots: ['odi1'] }],
    ['x'.repeat(200_001), { code: 'textTooLong', most: 200_000 }],
  ])('%.40s… is refused by name', (json, error) => {
    expect(refusalOf(json)).toEqual(error)
  })

  test('needs its licence, and is not loaded for an instrument that comes with Sebone', () => {
    expect(refusalOf(JSON.stringify(TEXT), { licence: null })).toMatchObject({ code: 'licenceMissing' })
    expect(refusalOf(JSON.stringify(TEXT), { instrument: 'check-in' })).toEqual({ code: 'instrumentNotLicensed', instrument: 'check-in' })
  })

  test('whatever the file holds is accepted or refused by name', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(refusalOf(json)?.code).toMatch(/^text/)
      }),
    )
  })
})

test('a licence that ends before it begins is none', () => {
  expect(Licence.safeParse({ ...LICENCE, validTo: '2025-12-31' }).success).toBe(false)
})
