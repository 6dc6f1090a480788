import type { Language } from '@sebone/words/language'
import { consentFormSentence } from '@sebone/words/patient/consent-form'
import type { Complaint } from '../frame/error-summary.tsx'
import { TEXT } from '../language/text.ts'
import type { ConsentProblem } from '../page.ts'

/** What is missing or cannot be taken, at its field. */
export function consentComplaint(problem: ConsentProblem, language: Language): Complaint {
  if (problem.code === 'notReached') return { field: null, sentence: TEXT[language]('notSaved') }
  if (problem.code === 'internal') return { field: null, sentence: TEXT[language]('anythingWentWrong') }
  return { field: problem.field, sentence: consentFormSentence(problem, language) }
}
