import type { TypedBirthDate } from '@sebone/domain/calendar/birth-date'
import { normaliseDigits } from '@sebone/domain/calendar/normalise'
import type { PatientLanguage, Sex } from '@sebone/domain/episode/patient'
import type { Refusal } from '../../data/refusal.ts'
import { isInvalidAt } from '../../parts/invalid-path.ts'

export interface RegisterDraft {
  readonly familyName: string
  readonly givenName: string
  readonly familyKana: string
  readonly givenKana: string
  readonly birthDate: TypedBirthDate
  readonly sex: Sex
  readonly number: string
  readonly language: PatientLanguage
  readonly phone: string
  readonly email: string
  readonly countryOfResidence: string
  readonly topic: string
}

export const newDraft = (language: PatientLanguage): RegisterDraft => ({
  familyName: '',
  givenName: '',
  familyKana: '',
  givenKana: '',
  birthDate: { era: 'western', year: '', month: '', day: '' },
  sex: 'unknown',
  number: '',
  language,
  phone: '',
  email: '',
  countryOfResidence: '',
  topic: '',
})

/** Nothing typed at all: the date is not known, which is different from one that cannot be read. */
export const isUnknown = ({ year, month, day }: TypedBirthDate): boolean => `${year}${month}${day}`.trim() === ''

/** A number as typed: null where the clinic's next one is to be taken, undefined where it is none. */
export function numberIn(text: string): number | null | undefined {
  const typed = normaliseDigits(text).trim()
  if (typed === '') return null
  return /^[1-9]\d{0,9}$/u.test(typed) ? Number(typed) : undefined
}

const FIELDS = ['familyName', 'givenName', 'familyKana', 'givenKana', 'number', 'phone', 'email', 'countryOfResidence', 'topic'] as const
export type RegisterField = (typeof FIELDS)[number] | 'birthDate.year' | 'birthDate.month' | 'birthDate.day'

export function registerFieldOf(refusal: Refusal): RegisterField | null {
  if (refusal.code === 'numberTaken') return 'number'
  const { field } = refusal
  if (field === 'year' || field === 'month' || field === 'day') return `birthDate.${field}`
  return FIELDS.find((key) => isInvalidAt(refusal, key)) ?? null
}
