import type { ConsentPlace, ConsentPurpose } from '@sebone/domain/consent/purpose'
import type { ByLanguage } from '../language.ts'

/** What somebody agrees to. */
export const CONSENT_PURPOSE_NAMES: ByLanguage<Readonly<Record<ConsentPurpose, string>>> = {
  en: {
    data: 'Use of answers',
    messages: 'Messages',
    treatment: 'Treatment',
    publication: 'Publication of the course',
  },
  ja: { data: '回答の利用', messages: '連絡の受け取り', treatment: '治療', publication: '治療経過の公開' },
}

export const CONSENT_PLACE_NAMES: ByLanguage<Readonly<Record<ConsentPlace, string>>> = {
  en: { intake: 'First questionnaire', clinic: 'At the clinic' },
  ja: { intake: '問診票', clinic: '院内' },
}
