import { findRegion } from '@sebone/domain/extent/region'
import type { Answer } from '@sebone/domain/instrument/answer'
import { NO, NOT_SURE, NOWHERE, YES } from '@sebone/domain/instrument/answer-words'
import { optionsOf, type Item } from '@sebone/domain/instrument/definition'
import type { Language } from '@sebone/words/language'
import { dateEcho } from '@sebone/words/patient/date-echo'
import { TEXT } from './language/text.ts'

function labelOf(item: Item, code: string, language: Language): string {
  const options = item.kind === 'singleChoice' || item.kind === 'multipleChoice' ? optionsOf(item) : []
  return options.find((option) => option.code === code)?.label[language] ?? code
}

/** An answer as the list shows it, line by line. "Not answered", "not sure" and 0 are three different things. */
export function answerInWords(item: Item, answer: Answer | undefined, language: Language): readonly string[] {
  const text = TEXT[language]
  switch (answer?.kind) {
    case 'score':
      return [text('scoreOfTen', { score: answer.value })]
    case 'choice':
      return [labelOf(item, answer.code, language)]
    case 'choices':
      return answer.codes.map((code) => labelOf(item, code, language))
    case 'yesNo':
      return [(answer.value ? YES : NO)[language]]
    case 'number':
      return [`${answer.value}${item.kind !== 'wholeNumber' ? '' : language === 'ja' ? item.unit.ja : ` ${item.unit.en}`}`]
    case 'date':
      return [dateEcho(answer.date, '', language)]
    case 'extent':
      return answer.regions.length === 0 ? [NOWHERE[language]] : answer.regions.map((id) => findRegion(id)?.name[language] ?? id)
    case 'notSure':
      return [NOT_SURE[language]]
    case 'text':
      return [answer.text]
    default:
      return [text(item.optional ? 'noAnswer' : 'notAnswered')]
  }
}
