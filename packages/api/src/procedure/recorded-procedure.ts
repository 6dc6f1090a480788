import { TreatmentRecord } from '@sebone/domain/episode/treatment-record'
import type * as z from 'zod'
import { Version } from '../input.ts'

export const RecordedProcedure = TreatmentRecord.extend({ version: Version })
export type RecordedProcedure = z.infer<typeof RecordedProcedure>
