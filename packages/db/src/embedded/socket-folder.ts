import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ServerUser } from './server-user.ts'
import { isRoot } from './server-user.ts'

/** The system's limit for the path of a unix socket, without its closing zero byte. */
const LONGEST_PATH = 107
export const SOCKET_NAME = '.s.PGSQL.5432'

/** In the cluster itself; where that path is too long for a socket, a short folder, the same one each time. */
export function socketFolderOf(cluster: string): string {
  if (Buffer.byteLength(path.join(cluster, SOCKET_NAME)) <= LONGEST_PATH) return cluster
  const name = createHash('sha256').update(cluster).digest('hex').slice(0, 12)
  return path.join(tmpdir().length <= 60 ? tmpdir() : '/tmp', `sebone-${name}`)
}

/** Makes the short folder. One that another user put there first is an attack, or a mistake as dangerous. */
export function makeSocketFolder(folder: string, user: ServerUser): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const stat = lstatSync(folder)
  const isOurs = stat.isDirectory() && (stat.uid === user.uid || stat.uid === process.getuid?.())
  if (!isOurs) throw new Error(`${folder} belongs to somebody else`)
  chmodSync(folder, 0o700)
  if (isRoot()) chownSync(folder, user.uid, user.gid)
}
