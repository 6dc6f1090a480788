import type { ByLanguage } from '../language.ts'

/** Words of the 0–10 scale that are the same for every question; the steps carry the question's own. */
export interface ScoreScaleWords {
  notSure: string
  /** Read before a complaint, so that it is known as one without seeing its colour. */
  complaint: string
}

export const SCORE_SCALE_WORDS: ByLanguage<ScoreScaleWords> = {
  en: { notSure: 'Not sure', complaint: 'Error: ' },
  ja: { notSure: 'わからない', complaint: 'エラー：' },
}
