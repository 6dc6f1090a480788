import { createHash } from 'node:crypto'
import type { Db } from '../database.ts'
import { countTry, forgetTries, uncountTry } from './failed-sign-in.repository.ts'

const FREE_TRIES = 5
const FIRST_WAIT = 30_000
const LONGEST_WAIT = 15 * 60_000
const FORGOTTEN_AFTER = 24 * 60 * 60_000
const ALLOWANCE = { free: FREE_TRIES, firstWait: FIRST_WAIT, longestWait: LONGEST_WAIT, forgottenAfter: FORGOTTEN_AFTER }

/** Guesses at the password of an address. It is hashed: the table need not tell who was guessed at. */
export const passwordTries = (email: string): string =>
  `signIn:${createHash('sha256').update(email.trim().toLowerCase()).digest('hex')}`

/** Guesses at the codes of an account, wherever they are asked for. */
export const codeTries = (userId: string): string => `secondFactor:${userId}`

/**
 * Slows guessing at one account, wherever the guesses come from: five tries are free, then each failure doubles the
 * wait, to a quarter of an hour. It is kept by account and not by address, which whoever asks can make up.
 */
export function backOff(db: Db, clock: () => Date) {
  return {
    /** Milliseconds until the next try may be made; 0 where it may be made now, and is counted. */
    async take(key: string): Promise<number> {
      const tried = await countTry(db, key, clock(), ALLOWANCE)
      if (!tried) return 0
      const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(tried.count - FREE_TRIES, 20))
      return Math.max(1, tried.last.getTime() + wait - clock().getTime())
    },
    giveBack: (key: string): Promise<void> => uncountTry(db, key),
    forget: (...keys: readonly string[]): Promise<void> => forgetTries(db, keys),
  }
}

export type BackOff = ReturnType<typeof backOff>
