import type { Yen } from './yen.ts'

/**
 * The consumption tax inside a tax-included total, in whole yen, rounded down. Called once per rate per document and
 * never per line, as the qualified-invoice rules ask (DOMAIN.md, section 7).
 */
export const taxIncludedIn = (total: Yen, ratePercent: number): Yen =>
  Math.floor((total * ratePercent) / (100 + ratePercent))
