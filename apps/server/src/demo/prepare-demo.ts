import type { Surroundings } from '@sebone/api/context'
import { DEMO_CLINIC, DEMO_SIGN_IN, DEMO_STAFF } from '@sebone/api/demo/demo-clinic'
import { fillDemoClinic } from '@sebone/api/demo/fill-demo-clinic'
import { freshDemoLinks } from '@sebone/api/demo/fresh-demo-link'
import type { DemoLinks } from '@sebone/api/demo/fresh-demo-link'
import type { StaffAuth } from '@sebone/api/staff-sign-in/staff-auth'
import { findClinic } from '@sebone/db/find-clinic'
import type { OpenDatabase } from '@sebone/db/open-database'
import { REAL_CASE_NUMBERS, readCase } from '@sebone/fixtures/cases'
import { randomInt } from 'node:crypto'
import { ownFile } from '../start/data-secret.ts'
import type { Settings } from '../start/settings.ts'

export interface Demo {
  /** Of the physician, who can do most. */
  readonly email: string
  /** Of the other roles; the password is the same. */
  readonly others: readonly string[]
  readonly password: string
  readonly links: DemoLinks | null
}

interface DemoOptions {
  readonly settings: Pick<Settings, 'SEBONE_DEMO' | 'DATABASE_URL'>
  readonly folder: string
  readonly database: OpenDatabase
  readonly auth: StaffAuth
  readonly surroundings: Surroundings
}

/** Letters and digits that nobody mixes up, in groups: to be read off one screen and typed into another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const newPassword = () =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('')).join('-')

/**
 * The demonstration clinic: made on a database that this very start has made, or where it is asked for; found again
 * where it is. Its password is of this data folder alone, in a file that only this user can read.
 */
export async function prepareDemo({ settings, folder, database, auth, surroundings }: DemoOptions): Promise<Demo | null> {
  if (settings.SEBONE_DEMO === '0') return null
  const isThere = (await findClinic(surroundings.db, DEMO_CLINIC.slug)) !== null
  const isWanted = settings.SEBONE_DEMO === '1' || (settings.DATABASE_URL === undefined && database.applied.length > 0)
  if (!isThere && !isWanted) return null
  const password = ownFile(folder, 'demo-password', newPassword)
  if (!isThere) {
    const cases = REAL_CASE_NUMBERS.map(readCase)
    await fillDemoClinic({ ...surroundings, owner: database.owner, patientDb: database.patient, auth, password, cases })
  }
  const others = DEMO_STAFF.map((person) => person.email).filter((email) => email !== DEMO_SIGN_IN.email)
  return { email: DEMO_SIGN_IN.email, others, password, links: await freshDemoLinks({ ...surroundings, auth }) }
}
