import { Condition } from '@sebone/domain/episode/condition'
import * as z from 'zod'
import { Id, TypedNotation } from '../input.ts'

/** A finding as staff type it. */
export const TypedCondition = Condition.pick({ kind: true, side: true, grade: true, redFramed: true }).extend({
  id: Id,
  /** The place as typed or printed. */
  at: TypedNotation,
  /** Keep a place that cannot be read as "unclear, printed as …" rather than refuse it. */
  keepUnclear: z.boolean().default(false),
})
export type TypedCondition = z.infer<typeof TypedCondition>

/** What is stored of it besides where it lies. */
export const printedOf = ({ at }: TypedCondition): string | null => (at.trim() === '' ? null : at)
