import type { Language } from '../language.ts'

/**
 * A share of the body in percent, one decimal (two below a tenth): 0.21 is "21.0%", 0.0003 "0.03%". 0 is "0%", so that what is only
 * small is never printed as nothing.
 */
export function bodyShare(share: number, language: Language): string {
  const size = Math.abs(share) * 100
  const digits = size === 0 ? '0' : size.toFixed(size < 0.1 ? 2 : 1)
  return language === 'ja' ? `体表の${digits}%` : `${digits}% of the body`
}
