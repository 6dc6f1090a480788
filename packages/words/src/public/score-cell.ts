import type { RecordedScore } from '@sebone/domain/symptom/recorded-score'
import type { ByLanguage, Language } from '../language.ts'
import type { Cell } from './document.ts'

/** Blank, "not sure" and 0 stay three different things in print. */
const WITHOUT_NUMBER: ByLanguage<Readonly<Record<Exclude<RecordedScore['kind'], 'score'>, string>>> = {
  en: { notSure: 'not sure', blank: 'no answer' },
  ja: { notSure: 'わからない', blank: '無回答' },
}

export const scoreCell = (score: RecordedScore, language: Language): Cell =>
  score.kind === 'score'
    ? { kind: 'score', text: String(score.value), score: score.value }
    : { kind: 'missing', text: WITHOUT_NUMBER[language][score.kind], across: 1 }
