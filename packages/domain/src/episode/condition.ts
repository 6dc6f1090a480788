import * as z from 'zod'
import { FindingKind, Grade, SpineLocation } from '../spine/spine-schema.ts'
import { Id } from './id.ts'
import { Line } from './text.ts'

export const SIDES = ['left', 'right', 'both'] as const
export const Side = z.enum(SIDES)
export type Side = z.infer<typeof Side>

/** A diagnosis or imaging finding, and where it lies. */
export const Condition = z.strictObject({
  id: Id,
  kind: FindingKind,
  /** Empty where the finding takes no location or none is known. */
  at: z.array(SpineLocation).readonly(),
  /** The location as it was printed or typed. */
  asPrinted: Line.nullable(),
  side: Side.nullable(),
  grade: Grade.nullable(),
  /** Marked in red on the source image. */
  redFramed: z.boolean(),
})
export type Condition = z.infer<typeof Condition>
