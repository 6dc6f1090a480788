import type { OwnForm } from '@sebone/api/own-form/own-form'
import type { BirthDateRefusal } from '@sebone/domain/calendar/birth-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { AnswerRefusal } from '@sebone/domain/instrument/answer-refusal'
import type { TypedDate } from '@sebone/domain/instrument/read-typed-date'
import type { TypedForm } from '@sebone/ui/item-field/typed-form'
import type { ByLanguage, Language } from '@sebone/words/language'
import type { FormRefusal } from '@sebone/words/patient/form-refusal'

/** Everything a page shows, as data: the server renders from it, the script goes on from it. */

export interface Clinic {
  readonly slug: string
  readonly name: ByLanguage<string>
  readonly phone: string | null
  readonly hours: ByLanguage<string> | null
}

/** `linkCannotBeOpened` is the one answer to every wrong link, code or date of birth. */
export type OpenRefusal =
  | BirthDateRefusal
  | { readonly code: 'calendarMissing' | 'codeMissing' | 'linkCannotBeOpened' }

/** `notReached`: no answer came from the server; what was typed is still only on this page. */
export type SaveRefusal =
  | AnswerRefusal
  | { readonly code: FormRefusal | 'notReached' | 'internal' }

export type ConsentField = 'data' | 'messages' | 'agreedBy' | 'name' | 'relationship' | 'signature'
export type TypedConsents = Readonly<Record<ConsentField, string>>
export interface ConsentProblem {
  readonly code: FormRefusal | 'choiceMissing' | 'notReached' | 'internal'
  /** Null where it is about no single field. */
  readonly field: ConsentField | null
}

/** One request of one patient: its definition as data and its own unsent answers, nothing older. */
export interface Form
  extends Pick<
    OwnForm,
    | 'timeZone'
    | 'requestId'
    | 'point'
    | 'setting'
    | 'definition'
    | 'answers'
    | 'consents'
    | 'savedAt'
    | 'version'
    | 'receipt'
  > {
  /** With what to do while nobody answers, which pages without a form do not say. */
  readonly clinic: Clinic & Pick<OwnForm['clinic'], 'outsideHours'>
  readonly today: CalendarDate
  readonly linkWorksUntil: CalendarDate | null
  /** Made once per page load, so that a repeated send is the same send. */
  readonly responseId: string
  /** On a tablet of the clinic nothing may stay behind: no store, no history, and a quiet end. */
  readonly isTablet: boolean
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
  readonly isTablet: boolean
  readonly today: CalendarDate
  readonly token: string
  readonly code: string
  readonly birthDate: TypedDate
  readonly refusal: OpenRefusal | null
}

interface OfForm {
  readonly language: Language
  readonly now: string
  readonly form: Form
}

export interface QuestionPage extends OfForm {
  readonly kind: 'question'
  readonly page: string
  /** What stands in the form: the stored answers, or what was typed and refused. */
  readonly typed: TypedForm
  readonly refusals: readonly SaveRefusal[]
  /** Came from "check your answers" by Change and goes back there. */
  readonly isChange: boolean
}

export interface PartsPage extends OfForm {
  readonly kind: 'parts'
}

/** `after` is the page whose answers raised a sign: going on leads to the page after it. */
export interface CallNowPage extends OfForm {
  readonly kind: 'callNow'
  readonly after: string | null
  readonly isChange: boolean
}

export interface ConsentsPage extends OfForm {
  readonly kind: 'consents'
  readonly typed: TypedConsents
  readonly problems: readonly ConsentProblem[]
  readonly isChange: boolean
}

export interface CheckAnswersPage extends OfForm {
  readonly kind: 'checkAnswers'
  readonly refusals: readonly SaveRefusal[]
  /** Sending was asked for without a line: it goes out when the line is back. */
  readonly isWaiting: boolean
}

export interface SavedPage {
  readonly kind: 'saved'
  readonly language: Language
  readonly now: string
  readonly clinic: Clinic
  /** Null once this device was told to forget it. */
  readonly form: Form | null
}

export interface DonePage extends OfForm {
  readonly kind: 'done'
}

export interface ProblemPage {
  readonly kind: 'problem'
  readonly problem: Problem
  readonly language: Language
  readonly clinic: Clinic | null
}

/** Shown by the service worker where a page cannot be fetched. The same for everybody, in both languages. */
export interface OfflinePage {
  readonly kind: 'offline'
  readonly language: Language
  readonly clinic: null
}

/** What the script goes through without loading a page again. */
export type FormPage = QuestionPage | PartsPage | CallNowPage | ConsentsPage | CheckAnswersPage | DonePage
export type Page = LandingPage | FormPage | SavedPage | ProblemPage | OfflinePage
