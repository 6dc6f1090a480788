import { existsSync, readFileSync, readdirSync, readlinkSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { SOCKET_NAME } from './socket-folder.ts'

const HAS_PROC = existsSync('/proc/self/stat')

/** The process id in postmaster.pid, if that process is alive and serves this very cluster. */
export function livePostmaster(cluster: string): number | null {
  const pid = pidIn(path.join(cluster, 'postmaster.pid'))
  return pid !== null && servesCluster(pid, cluster) ? pid : null
}

/**
 * Takes away the lock files of a postmaster that is gone. PostgreSQL does so itself when the process id is free; not
 * when a zombie still holds it (kill -9 in a container without a reaper) or another program got it (a restarted
 * container). False while any process of the old server lives on: it still has the shared memory.
 */
export function clearStaleLocks(cluster: string, socketFolder: string): boolean {
  if (!HAS_PROC) return true
  const isInUse = readdirSync('/proc').some((entry) => /^\d+$/.test(entry) && servesCluster(Number(entry), cluster))
  if (isInUse) return false
  clearStaleLock(path.join(cluster, 'postmaster.pid'), cluster)
  clearStaleLock(path.join(socketFolder, `${SOCKET_NAME}.lock`), cluster)
  return true
}

/** Moved aside before it is judged: one that somebody wrote this very moment goes back. */
function clearStaleLock(file: string, cluster: string): void {
  if (!existsSync(file)) return
  const aside = `${file}.stale-${process.pid}`
  renameSync(file, aside)
  const pid = pidIn(aside)
  if (pid !== null && servesCluster(pid, cluster)) renameSync(aside, file)
  else rmSync(aside)
}

function pidIn(file: string): number | null {
  if (!existsSync(file)) return null
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  return pid > 0 ? pid : null
}

/** Every process of PostgreSQL works in its cluster's folder. A zombie has none, and somebody else's cannot be read. */
export function servesCluster(pid: number, cluster: string): boolean {
  if (!HAS_PROC) return isAlive(pid)
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
