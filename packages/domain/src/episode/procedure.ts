import * as z from 'zod'
import { PartialDate } from '../calendar/partial-date-schema.ts'
import { sortDiscs } from '../spine/disc.ts'
import { Disc, NotTreatedReason } from '../spine/spine-schema.ts'
import { Id } from './id.ts'
import { Line, Prose } from './text.ts'
import { TREATMENT_METHODS } from './treatment-method.ts'

/** A disc that could not be treated, and why. It may carry a finding too. */
export const DiscNotTreated = z.strictObject({ disc: Disc, reason: NotTreatedReason, asPrinted: Line.nullable() })
export type DiscNotTreated = z.infer<typeof DiscNotTreated>

/** One treatment on one day. */
export const Procedure = z.strictObject({
  id: Id,
  method: z.enum(TREATMENT_METHODS),
  /** May be known to the month or year only. */
  performedIn: PartialDate,
  /** Treated discs, each once, in the order of the spine. */
  discs: z.array(Disc).refine((discs) => sortDiscs(discs).join() === discs.join(), 'discsNotInOrder').readonly(),
  discsAsPrinted: Line.nullable(),
  notTreated: z.array(DiscNotTreated).readonly(),
  /** A count that staff state for pricing; not the number of discs. Null: not known. */
  billedSites: z.int().min(1).nullable(),
  /** Demanded where the count differs from that of the treated discs. */
  billedSitesReason: Prose.nullable(),
  physician: Line.nullable(),
})
export type Procedure = z.infer<typeof Procedure>
