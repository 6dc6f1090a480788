import * as z from 'zod'
import { CONTRAINDICATIONS } from './contraindication.ts'
import { Procedure } from './procedure.ts'
import { Line, Prose } from './text.ts'

/** A contraindication in spite of which a physician went on, and why. */
export const WentOnDespite = z.strictObject({
  contraindication: z.enum(CONTRAINDICATIONS),
  reason: Prose,
  /** Who decided, as the person was called on that day. */
  physician: Line,
})
export type WentOnDespite = z.infer<typeof WentOnDespite>

/** A treatment with what the clinic keeps for itself: a published report holds none of this. */
export const TreatmentRecord = Procedure.extend({
  /** Of every package of gel that was opened. */
  lotNumbers: z.array(Line).max(20).readonly(),
  /** What happened while it was done. */
  duringTreatment: Prose.nullable(),
  wentOnDespite: z.array(WentOnDespite).readonly(),
})
export type TreatmentRecord = z.infer<typeof TreatmentRecord>
