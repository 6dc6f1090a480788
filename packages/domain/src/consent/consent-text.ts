import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { PatientLanguage } from '../episode/patient.ts'
import type { ConsentPurpose } from './purpose.ts'
import { isBefore } from '../calendar/calendar-date.ts'

type ByPatientLanguage<T> = Readonly<Record<PatientLanguage, T>>

/** What a person reads before agreeing. Immutable once in force: another wording is another version. */
export type ConsentText = Readonly<{
  id: string
  /** From 1 on, counted per id. */
  version: number
  purpose: ConsentPurpose
  inForceFrom: CalendarDate
  /** The last day; null: until further notice. */
  inForceTo: CalendarDate | null
  /** The content has changed so much that agreements to earlier versions no longer carry from its first day on. */
  asksAgain: boolean
  title: ByPatientLanguage<string>
  /** The explanation; empty where the sentence agreed to says everything. */
  paragraphs: ByPatientLanguage<readonly string[]>
  /** The sentence beside the box or above the signature. */
  agreement: ByPatientLanguage<string>
}>

/** Both ends included. */
export const isInForce = (text: ConsentText, on: CalendarDate): boolean =>
  !isBefore(on, text.inForceFrom) && (text.inForceTo === null || !isBefore(text.inForceTo, on))

/** The text to show on a day; null where the purpose has none. Two at once break an invariant of the store. */
export function consentTextInForce(
  purpose: ConsentPurpose,
  on: CalendarDate,
  texts: readonly ConsentText[],
): ConsentText | null {
  const [text = null, second] = texts.filter((candidate) => candidate.purpose === purpose && isInForce(candidate, on))
  if (text && second) throw new Error(`Two consent texts are in force at once: ${text.id}, ${second.id}`)
  return text
}

/** The very text that somebody agreed to; null where it is not known. */
export const consentTextOf = (id: string, version: number, texts: readonly ConsentText[]): ConsentText | null =>
  texts.find((text) => text.id === id && text.version === version) ?? null
