import type { AnsweredBy } from '@sebone/domain/follow-up/assessment'
import type { ByLanguage } from '../language.ts'

/** Who answered. */
export const ANSWERED_BY_NAMES: ByLanguage<Readonly<Record<AnsweredBy, string>>> = {
  en: { patient: 'Patient', withFamily: 'Patient with family', family: 'Family for the patient' },
  ja: { patient: '本人', withFamily: '本人と家族', family: '家族（代理）' },
}
