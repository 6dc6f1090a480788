import type { Language } from '@sebone/words/language'
import { formRefusalSentence } from '@sebone/words/patient/form-refusal'
import type { Complaint } from '../frame/error-summary.tsx'
import { TEXT } from '../language/text.ts'
import type { ConsentProblem } from '../page.ts'

const CHOICES = { data: 'consentDataMissing', messages: 'consentMessagesMissing' } as const

/** What is missing or cannot be taken, at its field. */
export function consentComplaint({ code, field }: ConsentProblem, language: Language): Complaint {
  const text = TEXT[language]
  switch (code) {
    case 'notReached':
      return { field, sentence: text('notSaved') }
    case 'internal':
      return { field, sentence: text('anythingWentWrong') }
    case 'choiceMissing':
      return { field, sentence: text(field === 'data' || field === 'messages' ? CHOICES[field] : 'consentWhoMissing') }
    default:
      return { field, sentence: formRefusalSentence(code, language) }
  }
}
