import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { Prose } from '@sebone/domain/episode/text'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { ANSWERED_BY, COLLECTION_MODES } from '@sebone/domain/follow-up/assessment'
import { bySymptomOf, RecordedScore } from '@sebone/domain/symptom/symptom-schema'
import * as z from 'zod'
import { Id, Version } from '../input.ts'

/** The scores of one day, or of one point whose day is not known. */
export const RecordedAssessment = z.strictObject({
  id: Id,
  answeredOn: CalendarDate.nullable(),
  point: z.enum(ASSESSMENT_POINTS).nullable(),
  /** The point whose questions were sent to the patient; null where staff recorded the answer. */
  askedFor: z.enum(ASSESSMENT_POINTS).nullable(),
  scores: bySymptomOf(RecordedScore),
  mode: z.enum(COLLECTION_MODES),
  answeredBy: z.enum(ANSWERED_BY),
  note: Prose.nullable(),
  /** Derived from what the patient sent, which stays unaltered whatever staff correct here. */
  isFromResponse: z.boolean(),
  version: Version,
})
export type RecordedAssessment = z.infer<typeof RecordedAssessment>
