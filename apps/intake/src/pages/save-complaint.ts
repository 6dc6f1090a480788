import { fieldOf } from '@sebone/ui/item-field/read-typed'
import type { Language } from '@sebone/words/language'
import { answerSentence } from '@sebone/words/patient/answer-refusal'
import type { Complaint } from '../frame/error-summary.tsx'
import type { TextKey } from '../language/text-en.ts'
import { TEXT } from '../language/text.ts'
import type { SaveRefusal } from '../page.ts'

const GENERAL: Readonly<Record<Exclude<SaveRefusal, { readonly item: string }>['code'], TextKey>> = {
  notReached: 'notSaved',
  internal: 'anythingWentWrong',
  definitionChanged: 'formChanged',
  consentsMissing: 'consentsMissing',
  changedElsewhere: 'changedElsewhere',
}

/** Why an answer was not saved, in words; at the field where the person can mend it. */
export const saveComplaint = (refusal: SaveRefusal, language: Language): Complaint =>
  'item' in refusal
    ? { field: fieldOf(refusal), sentence: answerSentence(refusal, language) }
    : { field: null, sentence: TEXT[language](GENERAL[refusal.code]) }
