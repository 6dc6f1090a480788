import type { Language } from '@sebone/words/language'
import { birthDateSentence } from '@sebone/words/patient/birth-date-refusal'
import type { Complaint } from '../frame/error-summary.tsx'
import { TEXT } from '../language/text.ts'
import type { OpenRefusal } from '../page.ts'

/** Why a link was not opened, in words, and the field to mend. */
export function openComplaint(refusal: OpenRefusal, language: Language): Complaint {
  const text = TEXT[language]
  switch (refusal.code) {
    case 'calendarMissing':
      return { field: 'calendar', sentence: text('calendarMissing') }
    case 'codeMissing':
      return { field: 'code', sentence: text('codeMissing') }
    case 'linkCannotBeOpened':
      return { field: null, sentence: text('openFailed') }
    default:
      return { field: refusal.field, sentence: birthDateSentence(refusal, language) }
  }
}
