import { TREATMENT_METHODS } from '@sebone/domain/episode/treatment-method'
import { CONTRAINDICATIONS } from '@sebone/domain/episode/contraindication'
import { Prose } from '@sebone/domain/episode/text'
import { NotTreatedReason } from '@sebone/domain/spine/spine-schema'
import * as z from 'zod'
import { Id, OptionalLine, OptionalProse, TypedField, TypedNotation, TypedText } from '../input.ts'

/** The database counts sites in a small integer; no spine has as many. */
const MOST_SITES = 99

/** A treatment as staff type it. Dates and discs are text for the domain to read, or to refuse by name. */
export const TypedProcedure = z.strictObject({
  id: Id,
  method: z.enum(TREATMENT_METHODS),
  performedIn: TypedField,
  discs: TypedNotation,
  notTreated: z.array(z.strictObject({ disc: TypedNotation, reason: NotTreatedReason })).max(30).readonly(),
  billedSites: z.int().min(1).max(MOST_SITES).nullable(),
  billedSitesReason: OptionalProse,
  physician: OptionalLine.default(null),
  lotNumbers: TypedText.default(''),
  duringTreatment: OptionalProse.default(null),
  /** Why a physician goes on in spite of what speaks against the treatment. */
  despite: z
    .array(z.strictObject({ contraindication: z.enum(CONTRAINDICATIONS), reason: Prose }))
    .max(CONTRAINDICATIONS.length)
    .readonly()
    .default([]),
})
export type TypedProcedure = z.infer<typeof TypedProcedure>
