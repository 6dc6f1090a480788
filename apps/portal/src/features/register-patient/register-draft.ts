import { normaliseDigits } from '@sebone/domain/calendar/normalise'
import type { PatientLanguage } from '@sebone/domain/episode/patient'
import type { Refusal } from '../../data/refusal.ts'
import { isInvalidAt } from '../../parts/invalid-path.ts'
import { newPersonDraft, personFieldOf } from '../../parts/person-draft.ts'
import type { PersonDraft, PersonField } from '../../parts/person-draft.ts'

export interface RegisterDraft extends PersonDraft {
  readonly number: string
  readonly topic: string
}

export const newDraft = (language: PatientLanguage): RegisterDraft => ({ ...newPersonDraft(language), number: '', topic: '' })

/** A number as typed: null where the clinic's next one is to be taken, undefined where it is none. */
export function numberIn(text: string): number | null | undefined {
  const typed = normaliseDigits(text).trim()
  if (typed === '') return null
  return /^[1-9]\d{0,9}$/u.test(typed) ? Number(typed) : undefined
}

const OWN_FIELDS = ['number', 'topic'] as const
export type RegisterField = PersonField | (typeof OWN_FIELDS)[number]

export function registerFieldOf(refusal: Refusal): RegisterField | null {
  if (refusal.code === 'numberTaken') return 'number'
  return OWN_FIELDS.find((key) => isInvalidAt(refusal, key)) ?? personFieldOf(refusal)
}
