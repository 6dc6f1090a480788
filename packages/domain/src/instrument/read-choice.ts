import type { Result } from '../result.ts'
import type { Answer } from './answer.ts'
import type { AnswerRefusal } from './answer-refusal.ts'
import type { MultipleChoiceItem, SingleChoiceItem, YesNoItem } from './definition.ts'
import { accept, refuse } from '../result.ts'
import { NOT_SURE_VALUE } from './answer.ts'
import { quotedFrom } from './answer-refusal.ts'
import { offersNotSure, optionsOf } from './definition.ts'

/** One of the listed codes. Refuses `notAChoice`. */
export const readChoice = (item: SingleChoiceItem, typed: string): Result<Answer, AnswerRefusal> =>
  item.options.some(({ code }) => code === typed)
    ? accept({ kind: 'choice', code: typed })
    : refuse({ code: 'notAChoice', item: item.key, text: quotedFrom(typed) })

/**
 * Any of the listed codes, in the order of the list and each once. Refuses `notAChoice`, and `exclusiveChoice` where
 * "none of these" or "not sure" stands beside another answer: which of the two is meant would be a guess.
 */
export function readChoices(item: MultipleChoiceItem, typed: string): Result<Answer, AnswerRefusal> {
  const sent = new Set(typed.split(',').map((code) => code.trim()))
  const exclusive = offersNotSure(item) ? [item.none.code, NOT_SURE_VALUE] : [item.none.code]
  const listed = optionsOf(item).map(({ code }) => code)
  const unknown = [...sent].find((code) => !listed.includes(code) && !exclusive.includes(code))
  if (unknown !== undefined) return refuse({ code: 'notAChoice', item: item.key, text: quotedFrom(unknown) })

  const alone = exclusive.find((code) => sent.has(code))
  if (alone === undefined || sent.size === 1) {
    return accept(alone === NOT_SURE_VALUE ? { kind: 'notSure' } : { kind: 'choices', codes: listed.filter((code) => sent.has(code)) })
  }
  return refuse({ code: 'exclusiveChoice', item: item.key, exclusive: alone })
}

/** "yes" or "no". Refuses `notAChoice`. */
export const readYesNo = (item: YesNoItem, typed: string): Result<Answer, AnswerRefusal> =>
  typed === 'yes' || typed === 'no'
    ? accept({ kind: 'yesNo', value: typed === 'yes' })
    : refuse({ code: 'notAChoice', item: item.key, text: quotedFrom(typed) })
