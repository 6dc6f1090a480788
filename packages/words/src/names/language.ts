import type { Language } from '../language.ts'

/** Each language in its own words, for a switch that its reader can find. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語' }
