import { Condition } from '@sebone/domain/episode/condition'
import type * as z from 'zod'
import { Version } from '../input.ts'

export const RecordedCondition = Condition.extend({ version: Version })
export type RecordedCondition = z.infer<typeof RecordedCondition>
