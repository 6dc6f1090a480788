import type { PatientPage } from '../../data/api.ts'
import type { Refusal } from '../../data/refusal.ts'
import { isInvalidAt } from '../../parts/invalid-path.ts'
import { personDraftOf, personFieldOf } from '../../parts/person-draft.ts'
import type { PersonDraft, PersonField } from '../../parts/person-draft.ts'

export interface DetailsDraft extends PersonDraft {
  readonly reason: string
}

export const draftOf = (patient: PatientPage['patient']): DetailsDraft => ({ ...personDraftOf(patient), reason: '' })

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
