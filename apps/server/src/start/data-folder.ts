import { claimDataFolder } from '@sebone/db/embedded/data-folder'
import { databaseSentence } from './database-refusals.ts'
import { StartRefusal } from './start-refusal.ts'

/** The folder of this instance, made or taken; also with a database elsewhere, for the secrets that are kept in it. */
export function dataFolder(given: string): string {
  try {
    const claimed = claimDataFolder(given)
    if (!claimed.ok) throw new StartRefusal(databaseSentence(claimed.error))
    return claimed.value.folder
  } catch (error) {
    if (error instanceof StartRefusal) throw error
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new StartRefusal(`The data folder ${given} cannot be used (${why}). Set SEBONE_DATA to a folder that this user may write.`)
  }
}
