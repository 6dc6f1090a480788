import * as z from 'zod'
import type { RecordedScore as RecordedScoreType } from './recorded-score.ts'
import { SYMPTOM_AREAS } from './area.ts'
import { Score } from './score.ts'

export const SymptomArea = z.enum(SYMPTOM_AREAS)
export type SymptomArea = z.infer<typeof SymptomArea>

export const RecordedScore = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('score'), value: Score }),
  z.strictObject({ kind: z.literal('notSure') }),
  z.strictObject({ kind: z.literal('blank') }),
]) satisfies z.ZodType<RecordedScoreType>
export type RecordedScore = z.infer<typeof RecordedScore>

/** An object with exactly the four areas. */
export const bySymptomOf = <T extends z.ZodType>(schema: T) =>
  z.strictObject({ lowerBack: schema, lowerLimbs: schema, numbness: schema, buttocks: schema })
