import { precisionOf, readPartialDate } from '@sebone/domain/calendar/partial-date'
import { writePartialDate } from '@sebone/words/names/date'
import { refusalSentence } from '@sebone/words/staff/refusals'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Echo } from '../../parts/echo.tsx'
import { treatmentTexts } from './words.ts'

const KNOWN_TO = { day: 'knownToDay', month: 'knownToMonth', year: 'knownToYear' } as const

/** The day as it is understood, and how much of it is known. */
export function DateEcho({ text }: { text: string }) {
  const t = useText(treatmentTexts)
  const language = useLanguage()
  if (text.trim() === '') return <Echo>{null}</Echo>
  const read = readPartialDate(text)
  if (!read.ok) return <Echo isOpen>{refusalSentence(read.error, language)}</Echo>
  return <Echo>{t(KNOWN_TO[precisionOf(read.value)], { date: writePartialDate(read.value, language) })}</Echo>
}
