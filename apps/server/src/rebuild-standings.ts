import { findAllClinics } from '@sebone/api/clinic/all-clinics.repository'
import { rebuildStandings } from '@sebone/api/standing/keep-standings'
import { makeLog } from './log.ts'
import { dataFolder } from './start/data-folder.ts'
import { openDatabase } from './start/open-database.ts'
import { readSettings } from './start/settings.ts'

/**
 * `npm run standings`: makes anew, for every clinic, how every episode stands, from what is recorded and from nothing
 * else. To be run after rules or a protocol were changed by hand, and whenever the read model is in doubt. The embedded
 * database belongs to one process: stop the server first.
 */
const settings = readSettings(process.env)
const database = await openDatabase(settings, dataFolder(settings.SEBONE_DATA), makeLog(settings.LOG_LEVEL))
try {
  for (const { id, slug, timeZone } of await findAllClinics(database.owner)) {
    const principal = { clinicId: id, userId: 'standings', timeZone }
    await rebuildStandings({ db: database.staff, clock: () => new Date(), principal })
    process.stdout.write(`${slug}: rebuilt\n`)
  }
} finally {
  await database.close()
}
