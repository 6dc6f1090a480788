import { createHash } from 'node:crypto'
import type { Db } from '../database.ts'
import { findFailedSignIns, forgetFailedSignIns, noteFailedSignIn } from './failed-sign-in.repository.ts'

const FREE_TRIES = 5
const FIRST_WAIT = 30_000
const LONGEST_WAIT = 15 * 60_000
const FORGOTTEN_AFTER = 24 * 60 * 60_000

/** The address is hashed: the table need not tell who was guessed at. */
const keyOf = (email: string): string => `signIn:${createHash('sha256').update(email.trim().toLowerCase()).digest('hex')}`

/**
 * Slows guessing at one account, wherever the guesses come from: five tries are free, then each failure doubles the
 * wait, to a quarter of an hour. It is kept by account and not by address, which whoever asks can make up.
 */
export function backOff(db: Db, clock: () => Date) {
  return {
    /** Milliseconds until the next try may be made; 0 when it may be made now. */
    async waitFor(email: string): Promise<number> {
      const failed = await findFailedSignIns(db, keyOf(email))
      if (!failed || failed.count < FREE_TRIES) return 0
      const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failed.count - FREE_TRIES))
      return Math.max(0, failed.last.getTime() + wait - clock().getTime())
    },
    async failed(email: string): Promise<void> {
      await noteFailedSignIn(db, { key: keyOf(email), at: clock(), forgetAfter: FORGOTTEN_AFTER })
    },
    async succeeded(email: string): Promise<void> {
      await forgetFailedSignIns(db, keyOf(email))
    },
  }
}
