import { calendarDateOf } from '@sebone/domain/calendar/calendar-date'
import { readClinicIdentity } from '@sebone/domain/clinic/read-clinic-identity'
import { checkExpectedCourse } from '@sebone/domain/follow-up/expected-course-version'
import { readLicence } from '@sebone/domain/instrument/licence/read-licence'
import { readLicensedText } from '@sebone/domain/instrument/licence/read-licensed-text'
import { checkMessageTexts } from '@sebone/domain/message/check-message-texts'
import { DEFAULT_MESSAGE_TEXTS } from '@sebone/domain/message/default-message-texts'
import { checkPriceEntries } from '@sebone/domain/pricing/check-entries'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../language.ts'
import type { StaffRefusal } from './refusals.ts'
import { refusalSentence } from './refusals.ts'

const DAY = calendarDateOf(2026, 4, 1)
const NOTHING = { en: '', ja: '' }
const BRANCH = { id: 'x', name: NOTHING, address: { en: 'Osaka', ja: '' }, phone: 'call', hours: NOTHING, outsideHours: NOTHING }

const errorsOf = (...results: ({ ok: true } | { ok: false; error: readonly StaffRefusal[] })[]): readonly StaffRefusal[] =>
  results.flatMap((result) => (result.ok ? [] : result.error))

const identity = (over: object) =>
  readClinicIdentity({ name: NOTHING, issuer: 'corporation', registrationNumber: '', branches: [BRANCH], ...over })
const licence = { licensee: '', reference: '', languages: [], from: '', until: 'later' }
const invitation = (body: string, subject = '{link}') => ({
  ...DEFAULT_MESSAGE_TEXTS,
  invitation: { ...DEFAULT_MESSAGE_TEXTS.invitation, en: { subject, body } },
})
const text = (json: string, instrument = 'oswestry') => {
  const read = readLicensedText({ instrument, json, licence: null, on: DAY })
  return read.ok ? [] : [read.error]
}

const REFUSALS: readonly StaffRefusal[] = [
  { code: 'settingStartsInPast', earliest: DAY },
  { code: 'settingUsedOn', on: DAY, earliest: DAY },
  { code: 'settingHasBegun', validFrom: DAY },
  { code: 'reasonMissing' },
  { code: 'instrumentNeeded', instrument: 'check-in' },
  ...errorsOf(
    identity({}),
    identity({ branches: [] }),
    identity({ branches: Array.from({ length: 21 }, () => BRANCH) }),
    identity({ name: { en: 'a'.repeat(201), ja: 'b' }, branches: [{ ...BRANCH, id: 'x', name: { en: 'a', ja: 'b' }, address: NOTHING, phone: '' }] }),
    checkExpectedCourse({ worsening: { fromDay: 0.5, toDay: 1 }, fullEffect: { fromDay: 9, toDay: 8 }, source: '' }),
    checkExpectedCourse({ worsening: { fromDay: 0, toDay: 9 }, fullEffect: { fromDay: 1, toDay: 8 }, source: 'x' }),
    readLicence('oswestry', licence),
    readLicence('oswestry', { ...licence, licensee: 'a', reference: 'a'.repeat(201), languages: ['en'], from: '2026-01-01', until: '' }),
    readLicence('oswestry', { ...licence, licensee: 'a', reference: 'b', languages: ['en'], from: '2026-01-01', until: '2025-01-01' }),
    checkMessageTexts(invitation('')),
    checkMessageTexts(invitation(`{nmae} {${'x'.repeat(1600)}`)),
    checkPriceEntries([]),
    checkPriceEntries([{ sites: 1, total: 2, inferred: false }, { sites: 3, total: 0.5, inferred: false }]),
  ),
  ...text('{'),
  ...text('[]'),
  ...text('x'.repeat(200_001)),
  ...text('{}', 'walking'),
]

test.each(REFUSALS.map((refusal) => [refusal.code, refusal] as const))('%s has a sentence in both languages', (_code, refusal) => {
  const [english, japanese] = LANGUAGES.map((language) => refusalSentence(refusal, language))
  expect(english).toMatch(/[.)]$/)
  expect(japanese).toMatch(/[。）]$/)
  expect(japanese).not.toBe(english)
})
