import { chmodSync, chownSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { SUPERUSER } from './configuration.ts'
import { hasCluster } from './data-folder.ts'
import type { DataFolder } from './data-folder.ts'
import { runAs } from './run-as.ts'
import { isRoot } from './server-user.ts'
import type { ServerUser } from './server-user.ts'

const ASIDE = 'postgres.new-'

/**
 * Makes the cluster aside and moves it into place at once, so that a half-made one is never taken for whole; of two
 * that start together, the second finds the place taken and uses what is there.
 */
export async function initialiseCluster(data: DataFolder, binaries: string, user: ServerUser): Promise<void> {
  const aside = mkdtempSync(path.join(data.folder, ASIDE))
  try {
    chmodSync(aside, 0o700)
    if (isRoot()) chownSync(aside, user.uid, user.gid)
    await runAs(user, path.join(binaries, 'bin', 'initdb'), [
      `--pgdata=${aside}`,
      `--username=${SUPERUSER}`,
      '--auth-local=peer',
      '--auth-host=reject',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--data-checksums',
    ])
    renameSync(aside, data.cluster)
  } catch (error) {
    if (!hasCluster(data)) throw error
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** What a start that was killed half-way left behind. Only for who holds the instance lock. */
export function clearHalfMadeClusters({ folder }: DataFolder): void {
  for (const name of readdirSync(folder).filter((found) => found.startsWith(ASIDE)))
    rmSync(path.join(folder, name), { recursive: true, force: true })
}
