import type { Language } from '../language.ts'

const UNIT = { en: ' yen', ja: '円' } as const

/** "1,430,000 yen"; 「1,430,000円」. Whole yen only. */
export const writeYen = (yen: number, language: Language): string =>
  `${String(yen).replace(/\B(?=(\d{3})+$)/g, ',')}${UNIT[language]}`
