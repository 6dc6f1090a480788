import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { checkVersion, claimDataFolder, hasCluster } from './data-folder.ts'
import { DATABASE, MIGRATOR, SUPERUSER } from './configuration.ts'
import { firstBlockedFolder } from './first-blocked-folder.ts'
import { clearHalfMadeClusters, initialiseCluster } from './initialise-cluster.ts'
import { keepRunning } from './keep-running.ts'
import type { EmbeddedEvent } from './keep-running.ts'
import { platformBinaries } from './platform-binaries.ts'
import { prepareDatabase } from './prepare-database.ts'
import type { EmbeddedRefusal } from './refusal.ts'
import { serverUser } from './server-user.ts'
import type { ServerUser } from './server-user.ts'
import { socketFolderOf } from './socket-folder.ts'

const ROLES = { superuser: SUPERUSER, migrator: MIGRATOR, staff: 'sebone_staff', patient: 'sebone_patient' } as const
export type EmbeddedRole = keyof typeof ROLES

export type EmbeddedOptions = {
  readonly folder: string
  /** Where `bin`, `lib` and `share` are; by default what npm installed for this machine. */
  readonly binaries?: string
  /** For tests: the server ends when this process does, however it ends. */
  readonly endsWithParent?: boolean
  readonly onEvent?: (event: EmbeddedEvent) => void
}

export type EmbeddedServer = {
  readonly urlFor: (role: EmbeddedRole, database?: string) => string
  /** In good order: lets running transactions be rolled back, writes a checkpoint, ends the process. */
  readonly stop: () => Promise<void>
}

/** Starts (or adopts) the PostgreSQL of a data folder, alone: a second instance on the same folder is refused. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Result<EmbeddedServer, EmbeddedRefusal>> {
  const binaries = options.binaries === undefined ? platformBinaries() : accept(options.binaries)
  if (!binaries.ok) return binaries
  const data = claimDataFolder(options.folder)
  if (!data.ok) return data
  const user = serverUser(data.value.folder, data.value.cluster)
  if (!user.ok) return user
  for (const needed of [`${binaries.value}/bin`, data.value.folder]) {
    const blocked = blockedWay(needed, user.value)
    if (blocked) return refuse(blocked)
  }

  if (!hasCluster(data.value)) await initialiseCluster(data.value, binaries.value, user.value)
  const version = checkVersion(data.value)
  if (!version.ok) return version

  const socketFolder = socketFolderOf(data.value.cluster)
  const urlFor: EmbeddedServer['urlFor'] = (role, database = DATABASE) =>
    `postgresql://${ROLES[role]}@/${database}?host=${encodeURIComponent(socketFolder)}`
  const place = {
    data: data.value,
    binaries: binaries.value,
    user: user.value,
    socketFolder,
    lockUrl: urlFor('superuser', 'postgres'),
    endsWithParent: options.endsWithParent ?? false,
  }
  const running = await keepRunning(place, options.onEvent ?? (() => {}))
  if (!running.ok) return running
  clearHalfMadeClusters(data.value)
  await prepareDatabase(urlFor('superuser', 'postgres'))
  return accept({ urlFor, stop: running.value.stop })
}

function blockedWay(needed: string, user: ServerUser): EmbeddedRefusal | null {
  const blockedAt = firstBlockedFolder(needed, user)
  return blockedAt ? { code: 'notTraversable', path: needed, blockedAt, user: user.name } : null
}
