import type { IntakeBundle } from '../intake/intake-bundle.ts'
import { loadIntakeBundle } from '../intake/intake-bundle.ts'
import { PORTAL_POLICY } from '../portal/policy.ts'
import type { Before } from '../start/listen.ts'
import { builtFolderOf } from './frontend.ts'
import { readBuiltFiles } from './read-built-files.ts'
import type { BuiltFile } from './read-built-files.ts'

interface Frontend {
  readonly files: ReadonlyMap<string, BuiltFile>
  readonly contentSecurityPolicy: string
  readonly before?: Before
}

/** What the two surfaces serve: built, or made on request while somebody develops. */
export interface Frontends {
  readonly portal: Frontend
  readonly intake: Frontend & { readonly bundle: () => Promise<IntakeBundle> }
  readonly close: () => Promise<void>
}

export async function builtFrontends(): Promise<Frontends> {
  const bundle = await loadIntakeBundle()
  const { files, contentSecurityPolicy } = bundle
  return {
    portal: { files: readBuiltFiles(builtFolderOf('portal')), contentSecurityPolicy: PORTAL_POLICY },
    intake: { files, contentSecurityPolicy, bundle: async () => bundle },
    close: async () => {},
  }
}
