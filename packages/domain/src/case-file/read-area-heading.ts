import type { Result } from '../result.ts'
import type { BySymptom, SymptomArea } from '../symptom/area.ts'
import { accept, refuse } from '../result.ts'
import { SYMPTOM_AREAS } from '../symptom/area.ts'

/** As printed by the clinic's reports in both languages, and plain other words for exactly the same. */
const HEADINGS: BySymptom<readonly string[]> = {
  lowerBack: ['lower back', 'low back', 'lower back pain', 'low back pain', '腰', '腰部', '腰痛', '腰の痛み'],
  lowerLimbs: [
    'lower limbs', 'lower limb', 'lower extremities', 'lower extremity', 'legs', 'lower limb pain', 'leg pain',
    '下肢', '下肢痛', '下肢の痛み', '両下肢', '脚', '脚の痛み',
  ],
  numbness: ['numbness', 'しびれ', 'シビレ', '痺れ', 'しびれ感'],
  buttocks: [
    'buttocks', 'buttock', 'buttock pain', 'おしり', 'お尻', 'オシリ', '尻', '臀部', '殿部', 'でん部',
    '臀部痛', '殿部痛', 'おしりの痛み', 'お尻の痛み', '臀部の痛み', '殿部の痛み',
  ],
}

export type UnknownHeading = { readonly code: 'unknownHeading'; readonly text: string }

/**
 * The area that a column heading names. Full-width and half-width, upper and lower case, blanks and hyphens do not
 * matter. Refuses `unknownHeading`: words for something else or for more than one area ("back", "足").
 */
export function readAreaHeading(text: string): Result<SymptomArea, UnknownHeading> {
  const heading = normalised(text)
  const area = SYMPTOM_AREAS.find((candidate) => HEADINGS[candidate].some((known) => normalised(known) === heading))
  return area === undefined ? refuse({ code: 'unknownHeading', text }) : accept(area)
}

const normalised = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s-]+/g, '')
