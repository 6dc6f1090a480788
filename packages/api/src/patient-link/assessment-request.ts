import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { LINK_STATES } from '@sebone/domain/episode/link-state'
import * as z from 'zod'
import { Id, Instant } from '../input.ts'

export const LinkEntry = z.strictObject({ id: Id, createdAt: Instant, expiresAt: Instant, state: z.enum(LINK_STATES) })
export type LinkEntry = z.infer<typeof LinkEntry>

/** One asking of one patient, with the links that were made for it. Drafts belong to the request, not to a link. */
export const RequestEntry = z.strictObject({
  id: Id,
  point: z.enum(ASSESSMENT_POINTS),
  instrument: z.strictObject({ id: z.string(), version: z.int() }),
  /** What was sent; null while nothing is. */
  responseId: Id.nullable(),
  createdAt: Instant,
  links: z.array(LinkEntry).readonly(),
  draftSavedAt: Instant.nullable(),
  submittedAt: Instant.nullable(),
})
export type RequestEntry = z.infer<typeof RequestEntry>
