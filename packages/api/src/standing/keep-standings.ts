import { findAlertRuleSets, findCareRules } from '../care-rules/care-rules.repository.ts'
import type { Db } from '../database.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import type { ClinicDeps } from '../transaction.ts'
import { standingRows } from './standing-rows.ts'
import { findEpisodeFacts, noteEverything, replaceStandings, takeChanges } from './standing.repository.ts'

/** So many at a time: what a patient sends meanwhile to one of them waits for the batch, not for all. */
const AT_ONCE = 200

/** Makes anew how some changed episodes stand; answers how many notes it took. */
async function keepSome(tx: Db, { principal: { clinicId, timeZone }, clock }: ClinicDeps): Promise<number> {
  const changed = await takeChanges(tx, clinicId, AT_ONCE)
  if (changed.taken === 0) return 0
  const today = calendarDateIn(timeZone, clock())
  const facts = await findEpisodeFacts(tx, { clinicId, timeZone }, changed.episodeIds)
  const rules = { care: await findCareRules(tx, clinicId), alerts: await findAlertRuleSets(tx, clinicId) }
  await replaceStandings(tx, clinicId, facts.map((each) => ({ facts: each, rows: standingRows(each, today, rules) })))
  return changed.taken
}

/**
 * A reader makes so many batches anew and no more: after a change of rules everybody is noted, and nobody waits for that.
 * The server goes on with the rest by itself (keep-all-standings), and until then they stand by the rules before.
 */
const MOST_BATCHES = 5

/**
 * One transaction that sees the clinic, and in it how every episode stands as of its last change. Where nothing has
 * changed since somebody last looked, that costs one question.
 */
export async function inKeptClinic<T>(deps: ClinicDeps, work: (tx: Db) => Promise<T>): Promise<T> {
  for (let batch = 1; ; batch += 1) {
    const done = await inClinic(deps, async (tx) =>
      (await keepSome(tx, deps)) < AT_ONCE || batch === MOST_BATCHES ? { value: await work(tx) } : null,
    )
    if (done) return done.value
  }
}

/**
 * The same for whoever only reads: what is read says in the same breath whether it is current, and is read again where
 * it was not. So the usual case costs no question of its own.
 */
export async function readKept<Read extends { readonly isStale: boolean }, T>(
  deps: ClinicDeps,
  read: (tx: Db) => Promise<Read>,
  then: (tx: Db, read: Read) => Promise<T>,
): Promise<T> {
  const current = await inClinic(deps, async (tx) => {
    const found = await read(tx)
    return found.isStale ? null : { value: await then(tx, found) }
  })
  return current ? current.value : inKeptClinic(deps, async (tx) => then(tx, await read(tx)))
}

/** Makes anew whatever is noted, however much it is. */
export async function keepStandings(deps: ClinicDeps): Promise<void> {
  while ((await inClinic(deps, (tx) => keepSome(tx, deps))) === AT_ONCE);
}

/** Every one of the clinic, whatever was noted. */
export async function rebuildStandings(deps: ClinicDeps): Promise<void> {
  await inClinic(deps, (tx) => noteEverything(tx, deps.principal.clinicId))
  await keepStandings(deps)
}
