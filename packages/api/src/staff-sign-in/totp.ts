import { createHmac } from 'node:crypto'

/** As every authenticator app has it, and as the sign-in library checks it (RFC 6238). */
const STEP = 30_000
const DIGITS = 6
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The code of a secret in the half minute of `at`. */
export function totpCode(secret: string, at: Date): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / STEP)))
  const hash = createHmac('sha1', secret).update(counter).digest()
  const from = hash.readUInt8(hash.length - 1) & 0x0f
  const number = hash.readUInt32BE(from) & 0x7f_ff_ff_ff
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0')
}

/** The clocks of a phone and a server may be half a minute apart. */
export function isTotpCode(secret: string, code: string, at: Date): boolean {
  return [-STEP, 0, STEP].some((off) => totpCode(secret, new Date(at.getTime() + off)) === code)
}

/** RFC 4648, without padding: how a secret is typed where no camera is at hand. */
export function base32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/gu) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** What the QR code of an authenticator says. */
export const totpUri = (secret: string, email: string): string =>
  `otpauth://totp/Sebone:${encodeURIComponent(email)}?secret=${base32(secret)}&issuer=Sebone&digits=${DIGITS}&period=30`
