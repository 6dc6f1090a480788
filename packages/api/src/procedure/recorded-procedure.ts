import { Procedure } from '@sebone/domain/episode/procedure'
import type * as z from 'zod'
import { Version } from '../input.ts'

export const RecordedProcedure = Procedure.extend({ version: Version })
export type RecordedProcedure = z.infer<typeof RecordedProcedure>
