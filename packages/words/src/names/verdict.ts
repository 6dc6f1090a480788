import type { Judgement, Verdict } from '@sebone/domain/outcome/judgement'
import type { ByLanguage, Language } from '../language.ts'

/** What the rule calls a change. Where one is judged, `judgementName` also knows when it is too early. */
export const VERDICT_NAMES: ByLanguage<Readonly<Record<Verdict, string>>> = {
  en: {
    better: 'Better',
    same: 'About the same',
    worse: 'Worse',
    cannotBeJudged: 'Cannot be judged',
    noSymptom: 'No symptom',
    unknown: 'Not known',
  },
  ja: {
    better: '改善',
    same: '変化なし',
    worse: '悪化',
    cannotBeJudged: '判定不能',
    noSymptom: '症状なし',
    unknown: '不明',
  },
}

const TOO_EARLY = { en: 'Too early to say', ja: '判定には時期尚早' } as const

/** A judgement in a word or two. Unchanged before the full effect can be there is no result yet. */
export const judgementName = (
  { verdict, tooEarly = false }: Pick<Judgement, 'verdict'> & { readonly tooEarly?: boolean },
  language: Language,
): string => (tooEarly ? TOO_EARLY[language] : VERDICT_NAMES[language][verdict])
