const CODES = 10
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Ten codes of 49 bits, each good once: for whoever has lost their phone. No two letters that look alike. */
export function newRecoveryCodes(randomBytes: (length: number) => Uint8Array): readonly string[] {
  const letter = (): string => {
    for (;;) {
      const [byte = 0] = randomBytes(1)
      // Evenly: the rest of the 256 would favour the first letters.
      if (byte < 256 - (256 % LETTERS.length)) return LETTERS[byte % LETTERS.length] ?? ''
    }
  }
  const group = () => Array.from({ length: 5 }, letter).join('')
  return Array.from({ length: CODES }, () => `${group()}-${group()}`)
}
