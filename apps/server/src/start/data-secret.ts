import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Text of a file that only this user can read, made on the first call. */
export function ownFile(folder: string, name: string, make: () => string): string {
  const path = join(folder, name)
  if (!existsSync(path)) {
    // `wx`: of two that start together, the second reads what the first wrote.
    try {
      writeFileSync(path, make(), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
  return readFileSync(path, 'utf8').trim()
}

export interface Secrets {
  /** Signs the cookies of staff. */
  readonly staffSession: string
  /** The key of the short codes' HMAC. */
  readonly link: Uint8Array
}

/** Two keys from one secret, so that neither tells the other. */
export function secretsFrom(secret: string): Secrets {
  const derive = (purpose: string) => new Uint8Array(hkdfSync('sha256', secret, 'sebone', purpose, 32))
  return { staffSession: Buffer.from(derive('staff session')).toString('base64url'), link: derive('patient link') }
}

/** SEBONE_SECRET, or one that is made once and kept in the data folder. */
export const secretOf = (given: string | undefined, folder: string): string =>
  given ?? ownFile(folder, 'secret', () => randomBytes(32).toString('base64url'))

