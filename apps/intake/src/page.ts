import type { BirthDateRefusal } from '@sebone/domain/calendar/birth-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import type { ByLanguage, Language } from '@sebone/words/language'

/** Everything a page shows, as data: the server renders from it, the script goes on from it. */

export interface Clinic {
  readonly slug: string
  readonly name: ByLanguage<string>
  readonly phone: string | null
  readonly hours: ByLanguage<string> | null
}

/** A date of birth as typed. `calendar` is 'western', an era, or '' where none was chosen. */
export interface TypedBirthDate {
  readonly calendar: string
  readonly year: string
  readonly month: string
  readonly day: string
}

/** `linkCannotBeOpened` is the one answer to every wrong link, code or date of birth. */
export type OpenRefusal =
  | BirthDateRefusal
  | { readonly code: 'calendarMissing' | 'codeMissing' | 'linkCannotBeOpened' }

/** `notReached`: no answer came from the server; what was typed is still only on this page. */
export type SaveRefusal = AnswerRefusal | { readonly code: 'notReached' | 'internal' }

/** One request of one patient: its own unsent answers as a form holds them, nothing older. */
export interface CheckIn {
  readonly clinic: Clinic
  readonly timeZone: string
  /** By item key; an item not reached yet has no entry, one left blank has the empty string. */
  readonly answers: Readonly<Record<string, string>>
  readonly savedAt: string | null
  readonly linkWorksUntil: CalendarDate | null
  /** Made once per page load, so that a repeated send is the same send. */
  readonly responseId: string
  readonly sent: { readonly receipt: string; readonly at: string } | null
}

export const PROBLEMS = {
  notFound: 404,
  wrongMethod: 405,
  tooLarge: 413,
  failed: 500,
  refused: 403,
  slow: 503,
  sessionOver: 401,
} as const
export type Problem = keyof typeof PROBLEMS

export interface LandingPage {
  readonly kind: 'landing'
  readonly language: Language
  /** Null at the root, where only a code can say which clinic it is. */
  readonly clinic: Clinic | null
  readonly today: CalendarDate
  readonly token: string
  readonly code: string
  readonly birthDate: TypedBirthDate
  readonly refusal: OpenRefusal | null
}

export interface QuestionPage {
  readonly kind: 'question'
  readonly language: Language
  readonly now: string
  readonly checkIn: CheckIn
  readonly itemKey: string
  /** What stands in the form: the stored answer, or what was typed and refused. */
  readonly typed: string
  readonly refusal: SaveRefusal | null
  /** Came from "check your answers" by Change and goes back there. */
  readonly isChange: boolean
}

export interface CheckAnswersPage {
  readonly kind: 'checkAnswers'
  readonly language: Language
  readonly now: string
  readonly checkIn: CheckIn
  readonly refusals: readonly SaveRefusal[]
}

export interface SavedPage {
  readonly kind: 'saved'
  readonly language: Language
  readonly now: string
  readonly clinic: Clinic
  /** Null once this device was told to forget it. */
  readonly checkIn: CheckIn | null
}

export interface DonePage {
  readonly kind: 'done'
  readonly language: Language
  readonly checkIn: CheckIn
}

export interface ProblemPage {
  readonly kind: 'problem'
  readonly problem: Problem
  readonly language: Language
  readonly clinic: Clinic | null
}

export type Page = LandingPage | QuestionPage | CheckAnswersPage | SavedPage | DonePage | ProblemPage
