/** A password that stands alone must be long, one beside a second factor may be shorter (NIST SP 800-63B rev. 4, section 3.1.1.2). */
export const SHORTEST_PASSWORD = 15
export const SHORTEST_BESIDE_SECOND_FACTOR = 8
export const LONGEST_PASSWORD = 128

export type PasswordTooShort = { readonly code: 'passwordTooShort'; readonly shortest: number }

/** Null where it is long enough, counted in characters as people see them. */
export function tooShort(password: string, hasSecondFactor: boolean): PasswordTooShort | null {
  const shortest = hasSecondFactor ? SHORTEST_BESIDE_SECOND_FACTOR : SHORTEST_PASSWORD
  return [...password].length < shortest ? { code: 'passwordTooShort', shortest } : null
}
