import { AdverseEvent } from '@sebone/domain/episode/adverse-event-schema'
import type * as z from 'zod'
import { Version } from '../input.ts'

export const RecordedAdverseEvent = AdverseEvent.extend({ version: Version })
export type RecordedAdverseEvent = z.infer<typeof RecordedAdverseEvent>
