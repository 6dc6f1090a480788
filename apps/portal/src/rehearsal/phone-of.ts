// oxlint-disable no-restricted-imports -- rehearsals have a phone, which has a clock and a hash of its own
import { totpCode } from '@sebone/api/staff-sign-in/totp'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** An authenticator that has scanned this address: what it shows, some half minutes ahead. */
export function phoneOf(uri: string): (ahead: number) => string {
  const typed = new URL(uri).searchParams.get('secret') ?? ''
  const bits = [...typed].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const secret = (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('')
  return (ahead) => totpCode(secret, new Date(Date.now() + ahead * 30_000))
}
