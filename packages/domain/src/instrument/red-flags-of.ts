import type { Answer, Answers } from './answer.ts'
import type { Flag, InstrumentDefinition } from './definition.ts'
import { UNKNOWN_SETTING, type Setting } from './condition.ts'
import { optionsOf } from './definition.ts'
import { visibleItems } from './visible-items.ts'

/**
 * What a response says about warning signs. `escalated` and `recorded` are the codes answered yes. `unclear` are the
 * items with "not sure", no answer, or an answer that the definition does not list. `isAllClear` is true only when every
 * item about escalated signs was asked and answered "none of these": nothing unanswered is ever reassuring.
 */
export type RedFlags = Readonly<{
  escalated: readonly string[]
  recorded: readonly string[]
  unclear: readonly string[]
  isAllClear: boolean
}>

/** The code under which numbness marked in the saddle on the body map is raised (DOMAIN.md, section 4). */
export const SADDLE_ON_MAP = 'saddleNumbness'

/**
 * The warning signs in a response. `saddle` are the regions of the body map that touch the saddle: numbness marked
 * there counts as the sign itself, however the question about it was answered.
 */
export function redFlagsOf(
  definition: InstrumentDefinition,
  answers: Answers,
  saddle: ReadonlySet<string>,
  setting: Setting = UNKNOWN_SETTING,
): RedFlags {
  const raised: Record<Flag, Set<string>> = { escalated: new Set(), recorded: new Set() }
  const unclear: string[] = []
  let hasAsked = false
  let isUnclear = false
  for (const item of visibleItems(definition, answers, setting)) {
    const answer = Object.hasOwn(answers, item.key) ? answers[item.key] : undefined
    const isMap = item.kind === 'extent' && item.sensation === 'numbness'
    if (isMap && answer?.kind === 'extent' && answer.regions.some((id) => saddle.has(id))) raised.escalated.add(SADDLE_ON_MAP)
    if (item.kind !== 'multipleChoice' && item.kind !== 'singleChoice') continue
    if (!item.options.some(({ flag }) => flag !== undefined)) continue

    const isEscalating = item.options.some(({ flag }) => flag === 'escalated')
    hasAsked ||= isEscalating
    const codes = chosenCodes(answer)
    for (const { code, flag } of item.options) if (flag && codes.includes(code)) raised[flag].add(code)
    const listed = optionsOf(item).map(({ code }) => code)
    if (codes.length === 0 || !codes.every((code) => listed.includes(code))) {
      unclear.push(item.key)
      isUnclear ||= isEscalating
    }
  }
  const escalated = [...raised.escalated]
  return {
    escalated,
    recorded: [...raised.recorded],
    unclear,
    isAllClear: hasAsked && !isUnclear && escalated.length === 0,
  }
}

function chosenCodes(answer: Answer | undefined): readonly string[] {
  if (answer?.kind === 'choices') return answer.codes
  return answer?.kind === 'choice' ? [answer.code] : []
}
