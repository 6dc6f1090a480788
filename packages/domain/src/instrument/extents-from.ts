import type { Extent } from '../extent/extent.ts'
import type { ExtentRefusal } from '../extent/read-extent.ts'
import type { Result } from '../result.ts'
import type { Answers } from './answer.ts'
import type { InstrumentDefinition, Sensation } from './definition.ts'
import { extentFrom } from '../extent/extent-from-answer.ts'
import { accept } from '../result.ts'
import { NUMB_AREA_CHANGE } from './own/full-check-in.ts'

/** What a response says about where it hurts or is numb. `sameAsLastTime` names no set: the earlier one is taken. */
export type StatedExtent = Extent | { readonly kind: 'sameAsLastTime' }

const NONE: StatedExtent = { kind: 'none', source: { kind: 'marked' } }

const answerTo = (answers: Answers, key: string) => (Object.hasOwn(answers, key) ? answers[key] : undefined)

/**
 * The two extents of a response. "Nowhere is numb" and "the same" skip the map and are answers of their own; so is a
 * numbness of 0, which leaves nothing to mark. What the form does not ask, or nobody answered, is blank. Refused: a region
 * that the map no longer has.
 */
export function extentsFrom(
  definition: InstrumentDefinition,
  answers: Answers,
): Result<Readonly<Record<Sensation, StatedExtent>>, ExtentRefusal> {
  const pain = markedAs(definition, answers, 'pain')
  if (!pain.ok) return pain
  const numbness = markedAs(definition, answers, 'numbness')
  if (!numbness.ok) return numbness
  return accept({ pain: pain.value, numbness: numbness.value.kind === 'blank' ? numbnessInWords(definition, answers) : numbness.value })
}

function markedAs(definition: InstrumentDefinition, answers: Answers, sensation: Sensation): Result<Extent, ExtentRefusal> {
  const map = definition.items.find((item) => item.kind === 'extent' && item.sensation === sensation)
  return extentFrom(map && answerTo(answers, map.key))
}

function numbnessInWords(definition: InstrumentDefinition, answers: Answers): StatedExtent {
  if (definition.items.some(({ key }) => key === NUMB_AREA_CHANGE.key)) {
    const compared = answerTo(answers, NUMB_AREA_CHANGE.key)
    if (compared?.kind === 'choice' && compared.code === 'none') return NONE
    return compared?.kind === 'choice' && compared.code === 'same' ? { kind: 'sameAsLastTime' } : { kind: 'blank' }
  }
  const isAsked = definition.items.some((item) => item.kind === 'extent' && item.sensation === 'numbness')
  const score = definition.items.find((item) => item.kind === 'score' && item.area === 'numbness')
  const answer = score && answerTo(answers, score.key)
  return isAsked && answer?.kind === 'score' && answer.value === 0 ? NONE : { kind: 'blank' }
}
