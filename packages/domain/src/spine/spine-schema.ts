import * as z from 'zod'
import { DISCS } from './disc.ts'
import { FINDING_KINDS } from './finding.ts'
import {
  CASTELLVI_TYPES,
  HERNIATION_FORMS,
  MEYERDING_GRADES,
  MODIC_TYPES,
  PFIRRMANN_GRADES,
  SCHIZAS_GRADES,
} from './grade.ts'
import { NOT_TREATED_REASONS } from './not-treated-reason.ts'
import { SPINE_NUMBERINGS } from './numbering.ts'
import { VERTEBRAE } from './vertebra.ts'

export const SpineNumbering = z.enum(SPINE_NUMBERINGS)
export type SpineNumbering = z.infer<typeof SpineNumbering>

export const Disc = z.enum(DISCS)
export type Disc = z.infer<typeof Disc>

export const Vertebra = z.enum(VERTEBRAE)
export type Vertebra = z.infer<typeof Vertebra>

/** A disc, a bone, or a place kept as printed (at most 2,000 characters). Exactly one of the three. */
export const SpineLocation = z.union([
  z.strictObject({ disc: Disc }),
  z.strictObject({ vertebra: Vertebra }),
  z.strictObject({ unclear: z.string().min(1).max(2000) }),
])
export type SpineLocation = z.infer<typeof SpineLocation>

export const FindingKind = z.enum(FINDING_KINDS)
export type FindingKind = z.infer<typeof FindingKind>

export const NotTreatedReason = z.enum(NOT_TREATED_REASONS)
export type NotTreatedReason = z.infer<typeof NotTreatedReason>

export const Grade = z.discriminatedUnion('system', [
  z.strictObject({ system: z.literal('pfirrmann'), grade: z.enum(PFIRRMANN_GRADES) }),
  z.strictObject({ system: z.literal('modic'), grade: z.enum(MODIC_TYPES) }),
  z.strictObject({ system: z.literal('meyerding'), grade: z.enum(MEYERDING_GRADES) }),
  z.strictObject({ system: z.literal('schizas'), grade: z.enum(SCHIZAS_GRADES) }),
  z.strictObject({ system: z.literal('castellvi'), grade: z.enum(CASTELLVI_TYPES) }),
  z.strictObject({ system: z.literal('herniation'), grade: z.enum(HERNIATION_FORMS) }),
])
export type Grade = z.infer<typeof Grade>
