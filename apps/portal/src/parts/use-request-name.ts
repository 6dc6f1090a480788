import { FIRST_INTAKE } from '@sebone/domain/instrument/own/first-intake'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import type { EpisodePage } from '../data/api.ts'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { partTexts } from './words.ts'

type Request = Pick<EpisodePage['requests'][number], 'instrument' | 'point'>

export const isFirstIntake = ({ instrument }: Request): boolean => instrument.id === FIRST_INTAKE.id

/** What a patient was asked, in a word: the first intake, or the point of a check-in. */
export function useRequestName(): (request: Request) => string {
  const t = useText(partTexts)
  const language = useLanguage()
  return (request) => (isFirstIntake(request) ? t('firstIntake') : POINT_NAMES[language][request.point])
}
