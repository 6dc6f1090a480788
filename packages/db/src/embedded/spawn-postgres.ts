import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { closeSync, existsSync, fchownSync, openSync } from 'node:fs'
import path from 'node:path'
import type { DataFolder } from './data-folder.ts'
import { asServerUser } from './run-as.ts'
import { isRoot } from './server-user.ts'
import type { ServerUser } from './server-user.ts'

const SETPRIV = '/usr/bin/setpriv'

/**
 * Starts the server in a session of its own, so that Ctrl-C reaches us and not it: we then stop it in good order. It
 * outlives us when we are killed, and the next start adopts it. `endsWithParent` (tests) makes the system end it
 * with us, where the system can.
 */
export function spawnPostgres(
  { cluster, log }: DataFolder,
  binaries: string,
  user: ServerUser,
  endsWithParent: boolean,
): ChildProcess {
  const command = [path.join(binaries, 'bin', 'postgres'), '-D', cluster]
  const [program = '', ...args] =
    endsWithParent && existsSync(SETPRIV) ? [SETPRIV, '--pdeathsig', 'INT', ...command] : command
  const output = openSync(log, 'a', 0o600)
  if (isRoot()) fchownSync(output, user.uid, user.gid)
  try {
    const child = spawn(program, args, { ...asServerUser(user), detached: true, stdio: ['ignore', output, output] })
    child.on('error', () => {})
    child.unref()
    return child
  } finally {
    closeSync(output)
  }
}
