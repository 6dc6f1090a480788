import type { ContraindicationSource } from '@sebone/domain/episode/contraindications-known'
import type { ByLanguage } from '../language.ts'

/** Where a contraindication is known from, behind its name. */
export const CONTRAINDICATION_SOURCE_NAMES: ByLanguage<Readonly<Record<ContraindicationSource, string>>> = {
  en: { finding: 'from the findings', answer: 'the patient’s answer', staff: 'noted by staff' },
  ja: { finding: '所見から', answer: '患者さんの回答', staff: 'スタッフの記録' },
}
