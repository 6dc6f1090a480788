import { ATTACHMENT_TYPES, LARGEST_ATTACHMENT } from '@sebone/domain/attachment/attachment-type'
import { Line } from '@sebone/domain/episode/text'
import * as z from 'zod'
import { Id, Instant, Version } from '../input.ts'

/** A file of a patient, without its bytes. */
export const RecordedAttachment = z.strictObject({
  id: Id,
  name: Line,
  type: z.enum(ATTACHMENT_TYPES),
  size: z.int().min(1).max(LARGEST_ATTACHMENT),
  description: Line.nullable(),
  attachedBy: Line,
  attachedAt: Instant,
  version: Version,
})
export type RecordedAttachment = z.infer<typeof RecordedAttachment>
