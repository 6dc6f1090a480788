import type { Result } from '../result.ts'
import type { Answer } from './answer.ts'
import type { AnswerRefusal } from './answer-refusal.ts'
import type { WholeNumberItem } from './definition.ts'
import { normaliseDigits } from '../calendar/normalise.ts'
import { accept, refuse } from '../result.ts'
import { quotedFrom } from './answer-refusal.ts'

/**
 * A whole number in the item's unit, full-width digits welcome, the unit not typed. Refuses `notAWholeNumber`
 * ("2.5", "about 3", more than nine digits) and `numberOutOfRange`.
 */
export function readWholeNumber(item: WholeNumberItem, typed: string): Result<Answer, AnswerRefusal> {
  const digits = normaliseDigits(typed).trim()
  if (!/^-?\d{1,9}$/.test(digits)) return refuse({ code: 'notAWholeNumber', item: item.key, text: quotedFrom(typed) })
  const value = Number(digits) + 0
  const { min, max } = item
  return value < min || value > max
    ? refuse({ code: 'numberOutOfRange', item: item.key, value, min, max })
    : accept({ kind: 'number', value })
}
