import type { Language } from '@sebone/words/language'
import { answerSentence } from '@sebone/words/patient/answer-refusal'
import type { Complaint } from '../frame/error-summary.tsx'
import { TEXT } from '../language/text.ts'
import type { SaveRefusal } from '../page.ts'

/** Why an answer was not saved, in words; at the field where the person can mend it. */
export function saveComplaint(refusal: SaveRefusal, field: string, language: Language): Complaint {
  switch (refusal.code) {
    case 'notReached':
      return { field: null, sentence: TEXT[language]('notSaved') }
    case 'internal':
      return { field: null, sentence: TEXT[language]('anythingWentWrong') }
    default:
      return { field, sentence: answerSentence(refusal, language) }
  }
}
