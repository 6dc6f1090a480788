import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { hasSqlState } from '../sql-state.ts'
import { writeConfiguration } from './configuration.ts'
import type { DataFolder } from './data-folder.ts'
import { holdInstanceLock } from './hold-instance-lock.ts'
import type { InstanceLock } from './hold-instance-lock.ts'
import { clearStaleLocks, livePostmaster } from './postmaster.ts'
import type { EmbeddedRefusal } from './refusal.ts'
import type { ServerUser } from './server-user.ts'
import { makeSocketFolder } from './socket-folder.ts'
import { spawnPostgres } from './spawn-postgres.ts'

export type ServerPlace = {
  readonly data: DataFolder
  readonly binaries: string
  readonly user: ServerUser
  readonly socketFolder: string
  readonly lockUrl: string
  readonly endsWithParent: boolean
}

/** How long the processes of a killed server are waited for, and how long a crashed one may take to recover. */
const PATIENCE_TO_CLEAR_MS = 10_000
const PATIENCE_TO_RECOVER_MS = 300_000
const PAUSE_MS = 20
const PAUSE_AFTER_FAILURE_MS = 250
const MOST_FAILURES = 3
const LOG_LINES = 5

/** Starting up, shutting down or in recovery; too many connections. */
const NOT_YET = ['57P03', '53300']

/** Until a connection holds the instance lock: connect; where nothing answers and no server lives, start one. */
export async function startAndLock(
  place: ServerPlace,
  onLost: () => void,
): Promise<Result<InstanceLock, EmbeddedRefusal>> {
  const { data, binaries, user, socketFolder, endsWithParent } = place
  const since = performance.now()
  let child: ChildProcess | null = null
  let starts = 0
  for (;;) {
    const lock = await tryLock(place.lockUrl, onLost)
    if (lock === 'taken') return refuse({ code: 'lockedFolder', folder: data.folder })
    if (lock !== 'notYet') return accept(lock)

    const isUp = livePostmaster(data.cluster) !== null || isRunning(child)
    const isHopeless = !isUp && starts >= MOST_FAILURES
    if (isHopeless || performance.now() - since > (isUp ? PATIENCE_TO_RECOVER_MS : PATIENCE_TO_CLEAR_MS))
      return refuse({ code: 'serverFailed', folder: data.folder, log: endOf(data.log) })
    if (!isUp && child) await wait(PAUSE_AFTER_FAILURE_MS)
    if (!isUp && clearStaleLocks(data.cluster, socketFolder)) {
      if (socketFolder !== data.cluster) makeSocketFolder(socketFolder, user)
      writeConfiguration(data.cluster, socketFolder, user)
      child = spawnPostgres(data, binaries, user, endsWithParent)
      starts += 1
    }
    await wait(PAUSE_MS)
  }
}

async function tryLock(url: string, onLost: () => void): Promise<InstanceLock | 'taken' | 'notYet'> {
  try {
    return (await holdInstanceLock(url, onLost)) ?? 'taken'
  } catch (error) {
    if (error instanceof pg.DatabaseError && !hasSqlState(error, ...NOT_YET)) throw error
    return 'notYet'
  }
}

function isRunning(child: ChildProcess | null): boolean {
  return child?.pid !== undefined && child.exitCode === null && child.signalCode === null
}

function endOf(log: string): string {
  return readFileSync(log, 'utf8').trim().split('\n').slice(-LOG_LINES).join('\n')
}
