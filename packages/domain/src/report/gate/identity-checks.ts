import type { IdentifyingKind, IdentifyingPlace } from '../de-identification/identifying-text.ts'
import type { ReportDraft } from '../report-draft.ts'
import type { ReportTextKey } from '../report-text.ts'
import type { GateFacts } from './gate-facts.ts'
import type { GateFinding, ReportField } from './gate-check.ts'
import { precisionOf } from '../../calendar/partial-date.ts'
import { findIdentifying } from '../de-identification/find-identifying.ts'
import { readCountry } from '../de-identification/read-country.ts'
import { passagesOf } from './report-passages.ts'

type Found = Readonly<{ field: ReportField; place: IdentifyingPlace }>

/**
 * The clinic's own contact carries a phone, an address and perhaps a date; only names matter there. Who wrote the report
 * is named, unless with the patient's name.
 */
const ALLOWED_IN: Readonly<Partial<Record<ReportTextKey, readonly IdentifyingKind[]>>> = {
  contact: ['phone', 'email', 'postalCode', 'address', 'exactDate', 'exactAge'],
  author: ['personName'],
}

function found(draft: ReportDraft, { patientNames }: GateFacts): readonly Found[] {
  return passagesOf(draft).flatMap(({ field, text }) =>
    findIdentifying(text, patientNames)
      .filter(({ kind }) => !(field.in === 'text' && ALLOWED_IN[field.key]?.includes(kind)))
      .map((place) => ({ field, place })),
  )
}

/** Passages of these kinds that are what they look like. */
const certain = (kinds: readonly IdentifyingKind[], draft: ReportDraft, facts: GateFacts): readonly GateFinding[] =>
  found(draft, facts)
    .filter(({ place }) => place.certainty === 'certain' && kinds.includes(place.kind))
    .map(({ field, place }) => ({ code: 'passageFound', field, place }))

export const namesIn = (draft: ReportDraft, facts: GateFacts): readonly GateFinding[] =>
  certain(['patientName', 'personName'], draft, facts)

export const contactsIn = (draft: ReportDraft, facts: GateFacts): readonly GateFinding[] =>
  certain(['phone', 'email'], draft, facts)

/** The age in steps of ten years, and no other age in the prose. */
export function agesIn(draft: ReportDraft, facts: GateFacts): readonly GateFinding[] {
  const { ageDecade: age } = draft.patient
  const isDecade = age === null || (Number.isSafeInteger(age) && age >= 0 && age <= 120 && age % 10 === 0)
  return [...(isDecade ? [] : [{ code: 'notADecade', age } as const]), ...certain(['exactAge'], draft, facts)]
}

/** The month of treatment at most. The day of publication is the document's own, and may be printed. */
export function daysIn(draft: ReportDraft, facts: GateFacts): readonly GateFinding[] {
  const date = draft.performedIn
  const isDay = precisionOf(date) === 'day'
  return [...(isDay ? [{ code: 'dayPrinted', date } as const] : []), ...certain(['exactDate'], draft, facts)]
}

/** A country or nothing. */
export function placesIn(draft: ReportDraft, facts: GateFacts): readonly GateFinding[] {
  const { countryOfResidence: text } = draft.patient
  const isCountry = text === null || readCountry(text) !== null
  return [
    ...(isCountry ? [] : [{ code: 'notACountry', text } as const]),
    ...certain(['address', 'postalCode'], draft, facts),
  ]
}

/** What only a person can tell: a word that is also a name, a number that may be a phone. */
export const doubtfulIn = (draft: ReportDraft, facts: GateFacts): readonly GateFinding[] =>
  found(draft, facts)
    .filter(({ place }) => place.certainty === 'possible')
    .map(({ field, place }) => ({ code: 'passageFound', field, place }))
