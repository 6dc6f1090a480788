/** Crockford's base 32: no I, L, O, U, so that a code read over the telephone stays itself. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10

/** 10 characters, 50 bits. 256 is a multiple of 32, so no digit is likelier than another. */
export function shortCodeFrom(randomBytes: (length: number) => Uint8Array): string {
  return Array.from(randomBytes(LENGTH), (byte) => DIGITS[byte % 32]).join('')
}

/** The code as a person typed it, in the form that is hashed; null where it cannot be a code. */
export function readShortCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐‑‒–—―−ー]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1')
  return code.length === LENGTH && [...code].every((digit) => DIGITS.includes(digit)) ? code : null
}

/** As printed in a message: two groups of five. */
export function writeShortCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`
}
