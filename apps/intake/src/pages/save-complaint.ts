import { fieldOf } from '@sebone/ui/item-field/read-typed'
import type { Language } from '@sebone/words/language'
import { answerSentence } from '@sebone/words/patient/answer-refusal'
import { formRefusalSentence } from '@sebone/words/patient/form-refusal'
import type { Complaint } from '../frame/error-summary.tsx'
import { TEXT } from '../language/text.ts'
import type { SaveRefusal } from '../page.ts'

/** Why an answer was not saved, in words; at the field where the person can mend it. */
export function saveComplaint(refusal: SaveRefusal, language: Language): Complaint {
  if ('item' in refusal) return { field: fieldOf(refusal), sentence: answerSentence(refusal, language) }
  if (refusal.code === 'notReached') return { field: null, sentence: TEXT[language]('notSaved') }
  if (refusal.code === 'internal') return { field: null, sentence: TEXT[language]('anythingWentWrong') }
  return { field: null, sentence: formRefusalSentence(refusal.code, language) }
}
