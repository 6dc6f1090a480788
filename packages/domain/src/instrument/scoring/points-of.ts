import type { Answer, Answers } from '../answer.ts'
import type { InstrumentDefinition, Item } from '../definition.ts'
import type { ItemPoints } from './scale-score.ts'
import { UNKNOWN_SETTING, type Setting } from '../condition.ts'
import { visibleItems } from '../visible-items.ts'

function pointsFor(item: Item, answer: Answer | undefined): number | null {
  if (answer?.kind === 'score' || answer?.kind === 'number') return answer.value
  if (answer?.kind === 'yesNo') return answer.value ? 1 : 0
  if (answer?.kind !== 'choice' || item.kind !== 'singleChoice') return null
  return item.options.find(({ code }) => code === answer.code)?.points ?? null
}

/**
 * What each answer counts: scores and numbers themselves, yes 1 and no 0, a choice what its option says. Null for blank,
 * "not sure", what is not scored, and what was not asked.
 */
export function pointsOf(
  definition: InstrumentDefinition,
  answers: Answers,
  setting: Setting = UNKNOWN_SETTING,
): ItemPoints {
  const given = (key: string) => (Object.hasOwn(answers, key) ? answers[key] : undefined)
  return Object.fromEntries(
    visibleItems(definition, answers, setting).map((item) => [item.key, pointsFor(item, given(item.key))]),
  )
}
