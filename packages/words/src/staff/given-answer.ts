import type { Answer } from '@sebone/domain/instrument/answer'
import { NONE_OF_THESE, NOT_SURE, NOWHERE, NO, YES } from '@sebone/domain/instrument/answer-words'
import type { Item } from '@sebone/domain/instrument/definition'
import { optionsOf } from '@sebone/domain/instrument/definition'
import { REGIONS } from '@sebone/domain/extent/region'
import type { Language } from '../language.ts'
import { writePartialDate } from '../names/date.ts'
import { listOf } from '../names/list.ts'

/** An answer as it was given, for whoever reads what the patient said; null where the question was left blank. */
export function givenAnswer(item: Item, answer: Answer | undefined, language: Language): string | null {
  switch (answer?.kind) {
    case undefined:
    case 'blank':
      return null
    case 'notSure':
      return NOT_SURE[language]
    case 'score':
      return `${answer.value} / 10`
    case 'yesNo':
      return (answer.value ? YES : NO)[language]
    case 'number':
      return 'unit' in item ? `${answer.value} ${item.unit[language]}` : String(answer.value)
    case 'date':
      return writePartialDate(answer.date, language)
    case 'text':
      return answer.text
    case 'choice':
      return optionName(item, answer.code, language)
    case 'choices':
      return listOf(answer.codes.map((code) => optionName(item, code, language)), language)
    case 'extent':
      return answer.regions.length === 0 ? NOWHERE[language] : listOf(answer.regions.map((id) => regionName(id, language)), language)
  }
}

/** A code that this version of the definition does not list is shown as it is stored. */
const optionName = (item: Item, code: string, language: Language): string =>
  'options' in item
    ? (optionsOf(item).find((option) => option.code === code)?.label[language] ?? (code === 'none' ? NONE_OF_THESE[language] : code))
    : code

const regionName = (id: string, language: Language): string => REGIONS.find((region) => region.id === id)?.name[language] ?? id
