import { calendarDateOf } from '@sebone/domain/calendar/calendar-date'
import { CONSENT_TEXTS } from '@sebone/domain/consent/consent-texts'
import type { Answers } from '@sebone/domain/instrument/answer'
import type { InstrumentDefinition } from '@sebone/domain/instrument/definition'
import { FIRST_INTAKE } from '@sebone/domain/instrument/own/first-intake'
import { FULL_CHECK_IN } from '@sebone/domain/instrument/own/full-check-in'
import type { Form } from './page.ts'

const formOf = (definition: InstrumentDefinition, answers: Answers): Form => ({
  clinic: {
    slug: 'demo',
    name: { en: 'Sebone Demonstration Clinic', ja: 'せぼね見本クリニック' },
    phone: '03-0000-0000',
    hours: { en: 'Weekdays 9:00–17:00', ja: '平日 9:00〜17:00' },
    outsideHours: null,
  },
  timeZone: 'Asia/Tokyo',
  today: calendarDateOf(2026, 5, 3),
  requestId: '0b0e7a34-93f6-4f57-9d75-0e4a1f3a6a11',
  point: 'oneWeek',
  setting: { point: 'oneWeek', treatment: 'after', lacking: [] },
  definition,
  answers,
  consents: { asked: [], given: null },
  savedAt: null,
  version: 0,
  linkWorksUntil: null,
  responseId: '6f0e7a34-93f6-4f57-9d75-0e4a1f3a6a11',
  receipt: null,
  isTablet: false,
})

/** Forms for tests and for looking at pages. */
export const checkInWith = (answers: Answers): Form => formOf(FULL_CHECK_IN, answers)

export const firstIntakeWith = (answers: Answers): Form => ({
  ...formOf(FIRST_INTAKE, answers),
  point: 'baseline',
  setting: { point: 'baseline', treatment: 'before', lacking: ['kana', 'email'] },
  consents: { asked: CONSENT_TEXTS.filter(({ purpose }) => purpose === 'data' || purpose === 'messages'), given: null },
})

