import { shortCodeFrom, writeShortCode } from '../patient-link/short-code.ts'

/** A number that a person can read over the telephone. It names a response and opens nothing. */
export function newReceipt(randomBytes: (length: number) => Uint8Array): string {
  return writeShortCode(shortCodeFrom(randomBytes))
}
