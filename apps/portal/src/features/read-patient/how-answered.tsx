import type { AssessmentFacts } from '@sebone/domain/follow-up/course'
import { ANSWERED_BY_NAMES } from '@sebone/words/names/answered-by'
import { MODE_NAMES } from '@sebone/words/names/mode'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { readTexts } from './words.ts'

/** How an answer came, and by whom where it was not the patient alone. */
export function HowAnswered({ of }: { of: AssessmentFacts }) {
  const t = useText(readTexts)
  const language = useLanguage()
  const mode = MODE_NAMES[language][of.mode]
  if (of.answeredBy === 'patient') return <>{mode}</>
  return <>{t('byWhom', { mode, who: ANSWERED_BY_NAMES[language][of.answeredBy] })}</>
}
