import type { Surroundings } from '@sebone/api/context'
import { replyFrom } from '@sebone/api/own-form/reply-to-sent'
import { randomBytes, randomUUID } from 'node:crypto'
import type { Logger } from 'pino'

interface Pools {
  /** Of the surface itself. */
  readonly db: Surroundings['db']
  /** For the one thing that the patients' surface needs and its own role cannot read. */
  readonly staff: Surroundings['db']
}

/** The real clock, ids and chance, for one of the two surfaces. */
export const surroundingsOf = ({ db, staff }: Pools, linkSecret: Uint8Array, log: Logger): Surroundings => ({
  db,
  clock: () => new Date(),
  newId: () => randomUUID(),
  randomBytes: (length) => new Uint8Array(randomBytes(length)),
  linkSecret,
  noteUnexpected: (unexpected) => log.error(unexpected, 'unexpected error'),
  replyToSent: replyFrom(staff),
})
