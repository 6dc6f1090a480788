import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefusal } from '../start/start-refusal.ts'
import { FRONTEND_NAMES, builtFolderOf } from './frontend.ts'
import type { Frontend } from './frontend.ts'
import { HASH_FILE, sourceHash } from './source-hash.ts'

function recordedHash(frontend: Frontend): string | null {
  try {
    return readFileSync(join(builtFolderOf(frontend), HASH_FILE), 'utf8')
  } catch {
    return null
  }
}

/** Builds what is not built from the sources as they are now; both at a time where there are two processors. */
export async function buildChangedFrontends(signal: AbortSignal): Promise<void> {
  const changed = frontendsToBuild()
  if (changed.length === 0) return
  process.stdout.write(`Building the frontends, because their sources changed: ${changed.join(', ')}\n`)
  await Promise.all(changed.map((frontend) => buildFrontend(frontend, signal)))
}

/** Those whose sources are not the ones they were last built from. */
export const frontendsToBuild = (): Frontend[] =>
  FRONTEND_NAMES.filter((frontend) => recordedHash(frontend) !== sourceHash(frontend))

export async function buildFrontend(frontend: Frontend, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'build-child.ts'), frontend], {
    stdio: 'ignore',
    signal,
  })
  const status = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('exit', resolve)
  })
  if (status === 0 || signal.aborted) return
  throw new StartRefusal(`The ${frontend} could not be built. See why with: npm run build --workspace @sebone/${frontend}`)
}
