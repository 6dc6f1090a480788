import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { BySymptom } from '../symptom/area.ts'
import type { RecordedScore } from '../symptom/recorded-score.ts'
import type { AssessmentPoint } from './assessment-point.ts'

/** How an answer reached the clinic; part of the answer, because people score differently on paper and by phone. */
export const COLLECTION_MODES = ['web', 'phone', 'paper', 'inPerson'] as const
export type CollectionMode = (typeof COLLECTION_MODES)[number]

export const ANSWERED_BY = ['patient', 'withFamily', 'family'] as const
export type AnsweredBy = (typeof ANSWERED_BY)[number]

/** The scores of one patient on one day, or at one point whose day is not known (published reports). */
export type AssessmentFacts = Readonly<{
  id: string
  answeredOn: CalendarDate | null
  /** Stated only when no day is known; otherwise the point follows from the day of treatment. */
  point: AssessmentPoint | null
  /** The point whose questions were sent. It decides only where the days cannot; absent or null: none was. */
  askedFor?: AssessmentPoint | null
  scores: BySymptom<RecordedScore>
  mode: CollectionMode
  answeredBy: AnsweredBy
  /** What the warning signs of the same answer said; absent or null: they were not asked. */
  redFlags?: 'allNo' | 'some' | null
}>
