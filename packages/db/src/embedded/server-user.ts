import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import type { EmbeddedRefusal } from './refusal.ts'

/** As whom PostgreSQL runs. It refuses to run as root. */
export type ServerUser = { readonly name: string; readonly uid: number; readonly gid: number }

const ROOT = 0
const UNPRIVILEGED = 'nobody'

/**
 * Ourselves; or, where we are root, the owner of the folder, or (root owns it too) `nobody`. A cluster that is
 * already there keeps its owner, and somebody else than that owner or root is refused.
 */
export function serverUser(folder: string, cluster: string): Result<ServerUser, EmbeddedRefusal> {
  const self = ownUid()
  const owner = ownerOf(cluster)
  if (self !== ROOT) {
    if (owner !== null && owner !== self) return refuse({ code: 'otherOwner', folder, owner: nameOf(owner) })
    return named(self, process.getgid?.() ?? self)
  }
  const chosen = owner ?? ownerOf(folder)
  if (chosen !== null && chosen !== ROOT) {
    const entry = passwordEntries().find(({ uid }) => uid === chosen)
    return entry ? accept(entry) : refuse({ code: 'namelessUser', uid: chosen })
  }
  const nobody = passwordEntries().find(({ name }) => name === UNPRIVILEGED)
  return nobody ? accept(nobody) : refuse({ code: 'namelessUser', uid: 65534 })
}

export function isRoot(): boolean {
  return ownUid() === ROOT
}

function named(uid: number, gid: number): Result<ServerUser, EmbeddedRefusal> {
  try {
    return accept({ name: userInfo().username, uid, gid })
  } catch {
    return refuse({ code: 'namelessUser', uid })
  }
}

function ownUid(): number {
  const uid = process.getuid?.()
  if (uid === undefined) throw new Error('this platform has no user ids')
  return uid
}

function ownerOf(path: string): number | null {
  return existsSync(path) ? statSync(path).uid : null
}

function nameOf(wanted: number): string {
  return passwordEntries().find(({ uid }) => uid === wanted)?.name ?? String(wanted)
}

function passwordEntries(): readonly ServerUser[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, name, uid, gid] = /^([^:]+):[^:]*:(\d+):(\d+):/.exec(line) ?? []
      return name ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
    })
}
