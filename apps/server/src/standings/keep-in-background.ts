import type { Surroundings } from '@sebone/api/context'
import { keepAllStandings } from '@sebone/api/standing/keep-all-standings'
import type { OpenDatabase } from '@sebone/db/open-database'
import type { Logger } from 'pino'

/** Seldom enough to cost nothing, often enough that whoever opens a list finds it made. */
const EVERY_MS = 15_000

/**
 * Makes anew what changed while nobody looked: a night's answers, or everybody after a change of rules. Readers make a
 * little anew themselves, so a list is right also where this has not come by.
 */
export function keepInBackground({ database, clock, log }: { database: OpenDatabase; clock: Surroundings['clock']; log: Logger }) {
  let keeping: Promise<void> | null = null
  const keep = async () => {
    try {
      await keepAllStandings({ db: database.staff, owner: database.owner, clock }, 'noted')
    } catch (error) {
      log.error({ kind: error instanceof Error ? error.name : 'unknown' }, 'standings could not be kept')
    }
    keeping = null
  }
  const timer = setInterval(() => (keeping ??= keep()), EVERY_MS)
  return {
    stop: async () => {
      clearInterval(timer)
      await keeping
    },
  }
}
