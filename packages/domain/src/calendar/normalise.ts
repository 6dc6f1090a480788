/** Characters that people type or that keyboards put where a hyphen is meant (DOMAIN.md, Japanese input). */
const HYPHENS = /[\u2010-\u2015\u2043\u2212\u2500\u30fc]/gu

/**
 * Text of numbers, codes, dates, phones and notation in its half-width form: NFKC, hyphen look-alikes
 * (− ‐ ― ー and their kin) as `-`. Never for names: there ー is a long vowel, and NFKC changes some kanji.
 */
export function normaliseDigits(text: string): string {
  return text.normalize('NFKC').replace(HYPHENS, '-')
}
