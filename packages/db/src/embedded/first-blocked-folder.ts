import { statSync } from 'node:fs'
import path from 'node:path'
import type { ServerUser } from './server-user.ts'

const OWNER_MAY_ENTER = 0o100
const GROUP_MAY_ENTER = 0o010
const OTHERS_MAY_ENTER = 0o001

/** The outermost existing folder on the way to `target` that `user` cannot enter, or null. */
export function firstBlockedFolder(target: string, user: ServerUser): string | null {
  const way = path.resolve(target).split(path.sep)
  for (let length = 1; length <= way.length; length++) {
    const folder = way.slice(0, length).join(path.sep) || path.sep
    const stat = statSync(folder, { throwIfNoEntry: false })
    if (!stat?.isDirectory()) return null
    const needed = stat.uid === user.uid ? OWNER_MAY_ENTER : stat.gid === user.gid ? GROUP_MAY_ENTER : OTHERS_MAY_ENTER
    if (!(stat.mode & needed)) return folder
  }
  return null
}
