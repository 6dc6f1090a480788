import type { BySymptom } from '@sebone/domain/symptom/area'
import type { ByLanguage } from '../language.ts'

/** The four areas as the clinic's own reports print them. */
export const AREA_NAMES: ByLanguage<BySymptom<string>> = {
  en: { lowerBack: 'Lower back', lowerLimbs: 'Lower limbs', numbness: 'Numbness', buttocks: 'Buttocks' },
  ja: { lowerBack: '腰', lowerLimbs: '下肢', numbness: 'しびれ', buttocks: 'おしり' },
}

/** The same inside a sentence. */
export const AREA_IN_SENTENCE: ByLanguage<BySymptom<string>> = {
  en: { lowerBack: 'lower back', lowerLimbs: 'lower limbs', numbness: 'numbness', buttocks: 'buttocks' },
  ja: { lowerBack: '腰', lowerLimbs: '下肢', numbness: 'しびれ', buttocks: 'おしり' },
}
