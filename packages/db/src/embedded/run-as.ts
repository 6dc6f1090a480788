import { spawn } from 'node:child_process'
import { isRoot } from './server-user.ts'
import type { ServerUser } from './server-user.ts'

/** How a program of PostgreSQL is started: as `user` where we are root, in a folder that anybody can enter. */
export function asServerUser(user: ServerUser) {
  return {
    cwd: '/',
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, LC_ALL: 'C' },
    ...(isRoot() ? { uid: user.uid, gid: user.gid } : {}),
  }
}

/** Runs a program to its end; rejects with what it wrote when it fails. */
export function runAs(user: ServerUser, program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { ...asServerUser(user), stdio: ['ignore', 'pipe', 'pipe'] })
  const written: string[] = []
  child.stdout.on('data', (chunk) => written.push(String(chunk)))
  child.stderr.on('data', (chunk) => written.push(String(chunk)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      if (status === 0) resolve()
      else reject(new Error(`${program} ended with ${status}: ${written.join('').trim()}`))
    })
  })
}
