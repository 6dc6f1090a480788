import { Line, Prose } from '@sebone/domain/episode/text'
import * as z from 'zod'
import { Id, Instant } from '../input.ts'

/** What a member of staff wrote. A correction is a note of its own, with its reason, and names the one it stands for. */
export const RecordedNote = z.strictObject({
  id: Id,
  text: Prose,
  author: Line,
  writtenAt: Instant,
  corrects: Id.nullable(),
  reason: Prose.nullable(),
})
export type RecordedNote = z.infer<typeof RecordedNote>
