import type { Surroundings } from '@sebone/api/context'
import { randomBytes, randomUUID } from 'node:crypto'
import type { Logger } from 'pino'

/** The real clock, ids and chance, for one of the two surfaces. */
export const surroundingsOf = (db: Surroundings['db'], linkSecret: Uint8Array, log: Logger): Surroundings => ({
  db,
  clock: () => new Date(),
  newId: () => randomUUID(),
  randomBytes: (length) => new Uint8Array(randomBytes(length)),
  linkSecret,
  noteUnexpected: (unexpected) => log.error(unexpected, 'unexpected error'),
})
