import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { ANSWERED_BY, COLLECTION_MODES } from '@sebone/domain/follow-up/assessment'
import { bySymptomOf, SymptomArea } from '@sebone/domain/symptom/symptom-schema'
import * as z from 'zod'
import { Id, OptionalProse, RawAnswer, TypedField } from '../input.ts'

/** An assessment as staff type it: the scores are text for the domain to read, or to refuse by name. */
export const TypedAssessment = z.strictObject({
  id: Id,
  /** The day of the answer; the point alone only where no day is known. */
  on: z.union([z.strictObject({ date: TypedField }), z.strictObject({ point: z.enum(ASSESSMENT_POINTS) })]),
  mode: z.enum(COLLECTION_MODES),
  answeredBy: z.enum(ANSWERED_BY),
  scores: bySymptomOf(TypedField),
  notSure: z.array(SymptomArea).max(4).readonly(),
  /** As the body map sends them: regions, "none", "notSure", or nothing. Left out: as it was, for a new one blank. */
  extents: z.strictObject({ painArea: RawAnswer.optional(), numbArea: RawAnswer.optional() }).optional(),
  note: OptionalProse,
})
export type TypedAssessment = z.infer<typeof TypedAssessment>
