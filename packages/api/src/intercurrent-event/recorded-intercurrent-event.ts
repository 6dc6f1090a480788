import { IntercurrentEvent } from '@sebone/domain/follow-up/intercurrent-event-schema'
import type * as z from 'zod'
import { Version } from '../input.ts'

export const RecordedIntercurrentEvent = IntercurrentEvent.extend({ version: Version })
export type RecordedIntercurrentEvent = z.infer<typeof RecordedIntercurrentEvent>
