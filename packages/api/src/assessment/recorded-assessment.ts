import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { Prose } from '@sebone/domain/episode/text'
import { Extent } from '@sebone/domain/extent/extent-schema'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { ANSWERED_BY, COLLECTION_MODES } from '@sebone/domain/follow-up/assessment'
import { bySymptomOf, RecordedScore } from '@sebone/domain/symptom/symptom-schema'
import * as z from 'zod'
import { Id, Version } from '../input.ts'

/** Where it is numb and where it hurts; null where that was not asked or not answered. */
export const RecordedExtents = z.strictObject({ pain: Extent.nullable(), numbness: Extent.nullable() })
export type RecordedExtents = z.infer<typeof RecordedExtents>

/** The answers of one day, or of one point whose day is not known. */
export const RecordedAssessment = z.strictObject({
  id: Id,
  answeredOn: CalendarDate.nullable(),
  point: z.enum(ASSESSMENT_POINTS).nullable(),
  /** The point whose questions were sent to the patient; null where staff recorded the answer. */
  askedFor: z.enum(ASSESSMENT_POINTS).nullable(),
  scores: bySymptomOf(RecordedScore),
  extents: RecordedExtents,
  /** What was said about warning signs; null: not asked, not answered, or "not sure". */
  redFlags: z.enum(['allNo', 'some']).nullable(),
  mode: z.enum(COLLECTION_MODES),
  answeredBy: z.enum(ANSWERED_BY),
  note: Prose.nullable(),
  /** Derived from what the patient sent, which stays unaltered whatever staff correct here. */
  isFromResponse: z.boolean(),
  responseId: Id.nullable(),
  version: Version,
})
export type RecordedAssessment = z.infer<typeof RecordedAssessment>
