import { CONTRAINDICATIONS } from '@sebone/domain/episode/contraindication'
import { CONTRAINDICATION_SOURCES } from '@sebone/domain/episode/contraindications-known'
import { Prose } from '@sebone/domain/episode/text'
import { SpineLocation } from '@sebone/domain/spine/spine-schema'
import * as z from 'zod'
import { Id, Version } from '../input.ts'

const Contraindication = z.enum(CONTRAINDICATIONS)

/** Something that speaks against a treatment and that staff know of. */
export const RecordedContraindication = z.strictObject({
  id: Id,
  contraindication: Contraindication,
  note: Prose.nullable(),
  version: Version,
})
export type RecordedContraindication = z.infer<typeof RecordedContraindication>

/** All that is known to speak against treating, from every source, as the domain sums it up. */
export const Warnings = z.strictObject({
  present: z
    .array(
      z.strictObject({
        contraindication: Contraindication,
        from: z.array(z.enum(CONTRAINDICATION_SOURCES)).readonly(),
        at: z.array(SpineLocation).readonly(),
      }),
    )
    .readonly(),
  toAsk: z.array(Contraindication).readonly(),
})
export type Warnings = z.infer<typeof Warnings>
