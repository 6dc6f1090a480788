import type { ByLanguage } from '../language.ts'

/** Where a number would stand and none was given. Short, and never mistaken for 0. */
export const NO_SCORE: ByLanguage<string> = { en: 'none given', ja: '回答なし' }
