import { readBirthDate } from '@sebone/domain/calendar/birth-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { PatientPage } from '../../data/api.ts'
import type { Refusal } from '../../data/refusal.ts'
import { isInvalidAt } from '../../parts/invalid-path.ts'
import { isUnknownDate, personDraftOf, personFieldOf } from '../../parts/person-draft.ts'
import type { PersonDraft, PersonField } from '../../parts/person-draft.ts'

export interface DetailsDraft extends PersonDraft {
  readonly reason: string
}

export const draftOf = (patient: PatientPage['patient']): DetailsDraft => ({ ...personDraftOf(patient), reason: '' })

/** What is typed, as it is stored: a date in an era is the same day in Western years, and spaces around a name say nothing. */
export function meaningOf(draft: DetailsDraft, today: CalendarDate) {
  const read = readBirthDate(draft.birthDate, today)
  const texts = Object.entries(draft).map(([field, typed]) => [field, typeof typed === 'string' ? typed.trim() : typed])
  return { ...Object.fromEntries(texts), birthDate: isUnknownDate(draft.birthDate) ? null : read.ok ? read.value : draft.birthDate }
}

/** What two people may have typed differently, in the order of the form. */
export const COMPARED = [
  'familyName',
  'givenName',
  'familyKana',
  'givenKana',
  'birthDate',
  'sex',
  'language',
  'phone',
  'email',
  'countryOfResidence',
] as const satisfies readonly (keyof PersonDraft)[]
export type Compared = (typeof COMPARED)[number]

export type DetailsField = PersonField | 'reason'

export const detailsFieldOf = (refusal: Refusal): DetailsField | null =>
  isInvalidAt(refusal, 'reason') ? 'reason' : personFieldOf(refusal)
