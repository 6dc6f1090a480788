import type { Answer, Answers } from './answer.ts'
import type { InstrumentDefinition, Item } from './definition.ts'
import { holds, UNKNOWN_SETTING, type Setting } from './condition.ts'

/**
 * The items that are asked, given the answers so far, in their order. Conditions look at earlier items only, and an
 * answer to a hidden item counts as not given.
 */
export function visibleItems<I extends Item>(
  definition: InstrumentDefinition<I>,
  answers: Answers,
  setting: Setting = UNKNOWN_SETTING,
): readonly I[] {
  const given: Record<string, Answer> = {}
  return definition.items.filter((item) => {
    const isShown = item.showWhen === undefined || holds(item.showWhen, given, setting)
    const answer = Object.hasOwn(answers, item.key) ? answers[item.key] : undefined
    if (isShown && answer !== undefined) given[item.key] = answer
    return isShown
  })
}

/** The answers without those to questions that are hidden now: a draft after an earlier answer was changed. */
export function withoutHidden(
  definition: InstrumentDefinition,
  answers: Answers,
  setting: Setting = UNKNOWN_SETTING,
): Answers {
  const shown = new Set(visibleItems(definition, answers, setting).map(({ key }) => key))
  return Object.fromEntries(Object.entries(answers).filter(([key]) => shown.has(key)))
}
