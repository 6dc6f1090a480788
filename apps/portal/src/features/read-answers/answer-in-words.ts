import { findRegion } from '@sebone/domain/extent/region'
import type { Answer } from '@sebone/domain/instrument/answer'
import { valuesOf } from '@sebone/domain/instrument/answer'
import type { Item } from '@sebone/domain/instrument/definition'
import { wordedAnswer } from '@sebone/domain/instrument/output/sheet-field'
import type { Language } from '@sebone/words/language'
import { writePartialDate } from '@sebone/words/names/date'

/** An answer line by line in the language in which it was asked; empty where it is blank. Text stays as it was typed. */
export function answerInWords(item: Item, answer: Answer | undefined, language: Language): readonly string[] {
  if (answer?.kind === 'date') return [writePartialDate(answer.date, language)]
  if (answer?.kind === 'text') return [answer.text]
  const unit = item.kind === 'wholeNumber' ? ` ${item.unit[language]}` : ''
  const lines = valuesOf(answer).map((value) => {
    const region = item.kind === 'extent' ? findRegion(value) : null
    return region ? region.name[language] : `${wordedAnswer(item, value)[language]}${answer?.kind === 'number' ? unit : ''}`
  })
  return item.kind === 'extent' && lines.length > 1 ? [lines.join(language === 'ja' ? '、' : ', ')] : lines
}
