import { findAllClinics } from '../clinic/all-clinics.repository.ts'
import type { Surroundings } from '../context.ts'
import type { Db } from '../database.ts'
import { keepStandings, rebuildStandings } from './keep-standings.ts'

type Deps = Pick<Surroundings, 'db' | 'clock'> & { /** Sees every clinic by name. */ readonly owner: Db }

/** Of every clinic of the database: what is noted, or everything. Nobody in particular does it. */
export async function keepAllStandings({ db, clock, owner }: Deps, what: 'noted' | 'everything'): Promise<void> {
  for (const { id, timeZone } of await findAllClinics(owner)) {
    const deps = { db, clock, principal: { clinicId: id, userId: 'standings', timeZone } }
    await (what === 'noted' ? keepStandings(deps) : rebuildStandings(deps))
  }
}
