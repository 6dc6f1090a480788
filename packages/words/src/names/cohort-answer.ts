import type { CohortAnswer } from '@sebone/domain/cohort/cohort-answers'
import type { ByLanguage } from '../language.ts'
import { VERDICT_NAMES } from './verdict.ts'

/** What became of the people treated: the verdicts, and those of whom nothing was collected. */
export const COHORT_ANSWER_NAMES: ByLanguage<Readonly<Record<CohortAnswer, string>>> = {
  en: { ...VERDICT_NAMES.en, missing: 'Missing' },
  ja: { ...VERDICT_NAMES.ja, missing: '未収集' },
}
