import { createHash, createHmac } from 'node:crypto'

/** A secret of 256 bits in the alphabet of addresses: 43 characters. */
const TOKEN = /^[\w-]{43}$/

export function tokenFrom(randomBytes: (length: number) => Uint8Array): string {
  return Buffer.from(randomBytes(32)).toString('base64url')
}

export function isToken(text: string): boolean {
  return TOKEN.test(text)
}

/** A token has 256 random bits, so its plain hash cannot be tried backwards. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** A short code has 50 bits only: its hash is keyed, so that the database alone does not betray it. */
export function hashOfShortCode(code: string, linkSecret: Uint8Array): Buffer {
  return createHmac('sha256', linkSecret).update(code).digest()
}
