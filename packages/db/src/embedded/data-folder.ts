import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { EMBEDDED_VERSION } from './platform-binaries.ts'
import type { EmbeddedRefusal } from './refusal.ts'

const MARK = 'SEBONE-DATA'
const MARK_TEXT = `This folder belongs to Sebone: the clinic's database is in it.
Do not edit, move or copy it while Sebone runs.
`

/** What lies where in the folder that a person chooses for the data (SEBONE_DATA). */
export type DataFolder = {
  readonly folder: string
  /** PostgreSQL's own folder. */
  readonly cluster: string
  readonly log: string
}

/** Makes the folder, or takes it when it is empty or already ours; anybody else's is refused. */
export function claimDataFolder(given: string): Result<DataFolder, EmbeddedRefusal> {
  const wanted = path.resolve(given)
  if (existsSync(wanted) && !statSync(wanted).isDirectory()) return refuse({ code: 'foreignFolder', folder: wanted })
  mkdirSync(wanted, { recursive: true })
  const folder = realpathSync(wanted)
  const found = readdirSync(folder)
  if (found.length > 0 && !found.includes(MARK)) return refuse({ code: 'foreignFolder', folder })
  if (!found.includes(MARK)) writeFileSync(path.join(folder, MARK), MARK_TEXT)
  return accept({ folder, cluster: path.join(folder, 'postgres'), log: path.join(folder, 'postgres.log') })
}

export function hasCluster({ cluster }: DataFolder): boolean {
  return existsSync(cluster)
}

/** A cluster is read by the major version that wrote it, and by no other. */
export function checkVersion({ folder, cluster }: DataFolder): Result<null, EmbeddedRefusal> {
  const found = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found === EMBEDDED_VERSION) return accept(null)
  return refuse({ code: 'otherVersion', folder, found, needed: EMBEDDED_VERSION })
}
