import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { EmbeddedEvent } from './embedded/keep-running.ts'
import { startEmbedded } from './embedded/launcher.ts'
import type { EmbeddedRefusal } from './embedded/refusal.ts'
import type { AppRole, RolePasswords } from './roles.ts'

export type DatabaseSource =
  | { readonly kind: 'embedded'; readonly folder: string; readonly onEvent?: (event: EmbeddedEvent) => void }
  /** A server that the clinic brings: `url` is DATABASE_URL, its user the owner of everything. */
  | { readonly kind: 'own'; readonly url: string; readonly passwords: RolePasswords }

export type AddressRefusal = EmbeddedRefusal | { readonly code: 'databaseUrlUnreadable' }

export type DatabaseAddresses = {
  readonly owner: string
  readonly staff: string
  readonly patient: string
  /** Null where the roles have none. */
  readonly passwords: RolePasswords | null
  readonly stop: () => Promise<void>
}

/** Where each role connects; on the way the embedded server is started. */
export async function databaseAddresses(source: DatabaseSource): Promise<Result<DatabaseAddresses, AddressRefusal>> {
  if (source.kind === 'own') return ownServer(source.url, source.passwords)
  const started = await startEmbedded(source)
  if (!started.ok) return started
  const { urlFor, stop } = started.value
  return accept({
    owner: urlFor('migrator'),
    staff: urlFor('staff'),
    patient: urlFor('patient'),
    passwords: null,
    stop,
  })
}

function ownServer(url: string, passwords: RolePasswords): Result<DatabaseAddresses, AddressRefusal> {
  const parts = /^(postgres(?:ql)?:\/\/)(?:[^@/?]*@)?(.+)$/.exec(url)
  if (!parts) return refuse({ code: 'databaseUrlUnreadable' })
  const [, scheme, place] = parts
  const as = (role: AppRole) => `${scheme}${role}:${encodeURIComponent(passwords[role] ?? '')}@${place}`
  return accept({
    owner: url,
    staff: as('sebone_staff'),
    patient: as('sebone_patient'),
    passwords,
    stop: () => Promise.resolve(),
  })
}
