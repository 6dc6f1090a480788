import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect } from './connect.ts'
import { copyBinaries } from './embedded/copy-binaries.ts'
import { firstBlockedFolder } from './embedded/first-blocked-folder.ts'
import { startEmbedded } from './embedded/launcher.ts'
import type { EmbeddedRole, EmbeddedServer } from './embedded/launcher.ts'
import { platformBinaries } from './embedded/platform-binaries.ts'
import { serverUser } from './embedded/server-user.ts'
import { migrateToLatest } from './migrate.ts'

/** Addresses by role, of the database that a test clones. Plain text, so that it can be handed to test workers. */
export type TestServer = { readonly template: string; readonly urls: Readonly<Record<EmbeddedRole, string>> }

export type RunningTestServer = TestServer & { readonly stop: () => Promise<void> }

/** An embedded server in a temporary folder, with a migrated template; it ends with this process at the latest. */
export async function startTestServer(): Promise<RunningTestServer> {
  const folder = temporaryFolder()
  const server = await startIn(folder)
  const owner = connect({ url: server.urlFor('migrator'), poolSize: 1, statementTimeoutMs: 0 })
  const migrated = await migrateToLatest(owner, { passwords: null })
  await owner.destroy()
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.error))
  const urls = {
    superuser: server.urlFor('superuser'),
    migrator: server.urlFor('migrator'),
    staff: server.urlFor('staff'),
    patient: server.urlFor('patient'),
  }
  return {
    template: 'sebone',
    urls,
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** One that the server's own user can enter even when it is not ours. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sebone-test-'))
  chmodSync(folder, 0o755)
  return folder
}

/** Binaries that the server's user can reach: npm's, or where root's folders are in the way, a copy of them. */
export function testBinaries(folder: string): string {
  const binaries = platformBinaries()
  if (!binaries.ok) throw new Error(JSON.stringify(binaries.error))
  const user = serverUser(folder, path.join(folder, 'none'))
  if (!user.ok) throw new Error(JSON.stringify(user.error))
  return firstBlockedFolder(binaries.value, user.value) ? copyBinaries(binaries.value, folder) : binaries.value
}

async function startIn(folder: string): Promise<EmbeddedServer> {
  const started = await startEmbedded({
    folder: path.join(folder, 'data'),
    binaries: testBinaries(folder),
    endsWithParent: true,
  })
  if (!started.ok) throw new Error(JSON.stringify(started.error))
  return started.value
}
