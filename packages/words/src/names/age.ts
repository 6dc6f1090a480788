import type { Language } from '../language.ts'

/** 70 is "70s"; 「70歳代」. */
export function ageDecadeName(decade: number, language: Language): string {
  if (decade < 10) return language === 'ja' ? '10歳未満' : 'under 10'
  return language === 'ja' ? `${decade}歳代` : `${decade}s`
}

export const ageName = (years: number, language: Language): string => (language === 'ja' ? `${years}歳` : `${years}`)
