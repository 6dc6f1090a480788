import type { StaffPrincipal } from '../context.ts'

/** As long as a dangerous act and the one after it take, and shorter than a cup of tea away from the desk. */
export const FACTOR_IS_FRESH_FOR = 10 * 60_000

/** Whether whoever holds this session has shown a second factor (or, without one, the password) just now. */
export function isFactorFresh({ factorShownAt }: StaffPrincipal, now: Date): boolean {
  return now.getTime() - factorShownAt.getTime() <= FACTOR_IS_FRESH_FOR
}
