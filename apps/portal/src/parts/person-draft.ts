import type { TypedBirthDate } from '@sebone/domain/calendar/birth-date'
import { partsOf } from '@sebone/domain/calendar/calendar-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { Patient, PatientLanguage, Sex } from '@sebone/domain/episode/patient'
import type { Refusal } from '../data/refusal.ts'
import { isInvalidAt } from './invalid-path.ts'

/** Who somebody is and how they are reached, as it is typed. */
export interface PersonDraft {
  readonly familyName: string
  readonly givenName: string
  readonly familyKana: string
  readonly givenKana: string
  readonly birthDate: TypedBirthDate
  readonly sex: Sex
  readonly language: PatientLanguage
  readonly phone: string
  readonly email: string
  readonly countryOfResidence: string
}

const NO_DATE: TypedBirthDate = { era: 'western', year: '', month: '', day: '' }

export const newPersonDraft = (language: PatientLanguage): PersonDraft => ({
  familyName: '',
  givenName: '',
  familyKana: '',
  givenKana: '',
  birthDate: NO_DATE,
  sex: 'unknown',
  language,
  phone: '',
  email: '',
  countryOfResidence: '',
})

export const personDraftOf = (patient: Omit<Patient, 'id' | 'number' | 'isSynthetic'>): PersonDraft => ({
  familyName: patient.familyName,
  givenName: patient.givenName,
  familyKana: patient.familyKana ?? '',
  givenKana: patient.givenKana ?? '',
  birthDate: patient.birthDate === null ? NO_DATE : typedOf(patient.birthDate),
  sex: patient.sex,
  language: patient.language,
  phone: patient.phone ?? '',
  email: patient.email ?? '',
  countryOfResidence: patient.countryOfResidence ?? '',
})

function typedOf(birthDate: CalendarDate): TypedBirthDate {
  const { year, month, day } = partsOf(birthDate)
  return { era: 'western', year: String(year), month: String(month), day: String(day) }
}

/** Nothing typed at all: the date is not known, which is different from one that cannot be read. */
export const isUnknownDate = ({ year, month, day }: TypedBirthDate): boolean => `${year}${month}${day}`.trim() === ''

/** What is sent of it; null while a name is missing. */
export function detailsIn<D extends PersonDraft>(draft: D) {
  const { birthDate, ...typed } = draft
  if (draft.familyName.trim() === '' || draft.givenName.trim() === '') return null
  return { ...typed, birthDate: isUnknownDate(birthDate) ? null : birthDate }
}

const FIELDS = ['familyName', 'givenName', 'familyKana', 'givenKana', 'phone', 'email', 'countryOfResidence'] as const
export type PersonField = (typeof FIELDS)[number] | 'birthDate.year' | 'birthDate.month' | 'birthDate.day'

/** The field that a refusal is about; null where it is none of these. */
export function personFieldOf(refusal: Refusal): PersonField | null {
  const { code, field } = refusal
  if (code === 'bornAfterRecord') return 'birthDate.year'
  if (field === 'year' || field === 'month' || field === 'day') return `birthDate.${field}`
  return FIELDS.find((key) => isInvalidAt(refusal, key)) ?? null
}
