import { keepAllStandings } from '@sebone/api/standing/keep-all-standings'
import { makeLog } from '../log.ts'
import { dataFolder } from '../start/data-folder.ts'
import { openDatabase } from '../start/open-database.ts'
import { readSettings } from '../start/settings.ts'

/**
 * `npm run standings`: makes anew, for every clinic, how every episode stands, from what is recorded and from nothing
 * else. For whenever the read model is in doubt. The embedded database belongs to one process: stop the server first.
 */
const settings = readSettings(process.env)
const database = await openDatabase(settings, dataFolder(settings.SEBONE_DATA), makeLog(settings.LOG_LEVEL))
try {
  await keepAllStandings({ db: database.staff, owner: database.owner, clock: () => new Date() }, 'everything')
} finally {
  await database.close()
}
