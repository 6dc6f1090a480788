import { NOT_SURE_VALUE } from '@sebone/domain/instrument/answer'
import type { Item } from '@sebone/domain/instrument/definition'
import type { Text } from '../language/text.ts'

/** An answer as the list shows it. "Not answered", "not sure" and 0 are three different things. */
export function answerInWords(item: Item, answer: string | undefined, text: Text): string {
  if (item.kind === 'freeText') return answer === undefined || answer === '' ? text('noAnswer') : answer
  if (answer === undefined || answer === '') return text('notAnswered')
  return answer === NOT_SURE_VALUE ? text('notSure') : text('scoreOfTen', { score: answer })
}
