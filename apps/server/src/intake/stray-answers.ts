import type { AnswerRefusal } from '@sebone/domain/instrument/answer-refusal'
import type { InstrumentDefinition, Item } from '@sebone/domain/instrument/definition'

/** Fields of our pages that are no answers. */
const OWN_FIELDS: readonly string[] = ['go', 'form']
const LONGEST_KEY = 40

/** Answers that a form brings along though its page does not ask for them: hidden by another answer, or none of the form. */
export function strayAnswers(fields: URLSearchParams, items: readonly Item[], definition: InstrumentDefinition): readonly AnswerRefusal[] {
  const keys = [...new Set([...fields].filter(([, value]) => value !== '').map(([name]) => name.split('.')[0] ?? ''))]
  return keys
    .filter((key) => !OWN_FIELDS.includes(key) && !items.some((item) => item.key === key))
    .map((key) => ({
      code: definition.items.some((item) => item.key === key) ? 'answerNotAsked' : 'unknownItem',
      item: key.slice(0, LONGEST_KEY),
    }))
}
