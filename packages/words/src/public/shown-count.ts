import type { ShownCount } from '@sebone/domain/cohort/small-cell'
import type { ByLanguage, Language } from '../language.ts'

const HIDDEN: ByLanguage<string> = { en: 'not shown', ja: '非表示' }

/** A count in a table of people. A hidden one does not read as a small one: it may only stand beside one. */
export const shownCountText = (shown: ShownCount, language: Language): string =>
  shown.kind === 'count' ? String(shown.count) : HIDDEN[language]

/** The note under a table in which something is hidden. */
export const hiddenNote = (threshold: number, language: Language): string =>
  language === 'ja'
    ? `${threshold}人未満の数と、そこから逆算できる数は表示していません。`
    : `Numbers under ${threshold} people, and numbers from which one could be worked out, are not shown.`
