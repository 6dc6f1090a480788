import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefusal } from '../start/start-refusal.ts'
import { FRONTENDS, builtFolderOf } from './frontend.ts'
import type { Frontend } from './frontend.ts'
import { HASH_FILE, sourceHash } from './source-hash.ts'

function recordedHash(frontend: Frontend): string | null {
  try {
    return readFileSync(join(builtFolderOf(frontend), HASH_FILE), 'utf8')
  } catch {
    return null
  }
}

/** Those whose sources are not the ones they were last built from. */
export const frontendsToBuild = (): Frontend[] =>
  (['intake', 'portal'] as const satisfies (keyof typeof FRONTENDS)[]).filter(
    (frontend) => recordedHash(frontend) !== sourceHash(frontend),
  )

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
