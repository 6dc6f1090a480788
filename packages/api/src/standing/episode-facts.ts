import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { Answers } from '@sebone/domain/instrument/answer'
import type { EpisodeMatters } from '@sebone/domain/worklist/entry-on'
import type { RecordedAct } from '@sebone/domain/worklist/worklist-act'
import type { RecordedAssessment } from '../assessment/recorded-assessment.ts'
import type { RecordedEpisode } from '../episode/recorded-episode.ts'
import type { RecordedProcedure } from '../procedure/recorded-procedure.ts'

/** A warning sign that a form raised, closed or not. */
export type RaisedWarning = {
  readonly alertId: string
  /** The form in which it was answered; null where staff recorded the answer. */
  readonly requestId: string | null
  readonly assessmentId: string | null
  readonly codes: readonly string[]
  readonly isFormSent: boolean
  readonly isOpen: boolean
  readonly raisedOn: CalendarDate
}

/** A form that came in. `assessmentId` is null where it brought no scores. */
export type SentForm = {
  readonly instrumentId: string
  readonly instrumentVersion: number
  readonly answers: Answers
  readonly responseId: string
  readonly requestId: string
  readonly assessmentId: string | null
  readonly sentOn: CalendarDate
  readonly isReviewed: boolean
}

/** Every raw row that decides how an episode stands. */
export type EpisodeFacts = {
  readonly episode: RecordedEpisode
  readonly procedures: readonly RecordedProcedure[]
  readonly assessments: readonly RecordedAssessment[]
  readonly forms: readonly SentForm[]
  readonly warnings: readonly RaisedWarning[]
  readonly links: EpisodeMatters['links']
  readonly acts: readonly RecordedAct[]
}
