import type { Result } from '../result.ts'
import type { Answer } from './answer.ts'
import type { AnswerRefusal } from './answer-refusal.ts'
import type { ExtentItem } from './definition.ts'
import { accept, refuse } from '../result.ts'
import { NOT_SURE_VALUE, NOWHERE_VALUE } from './answer.ts'
import { quotedFrom } from './answer-refusal.ts'

/**
 * Regions of the body map, each once, in the order of the table that is passed in; "none" is the answer "nowhere".
 * Refuses `answerUnknownRegion`, and `exclusiveChoice` where "nowhere" or "not sure" stands beside a region.
 */
export function readExtent(item: ExtentItem, typed: string, regionIds: ReadonlySet<string>): Result<Answer, AnswerRefusal> {
  const sent = new Set(typed.split(',').map((region) => region.trim()))
  const alone = [NOWHERE_VALUE, ...(item.offersNotSure ? [NOT_SURE_VALUE] : [])].find((value) => sent.has(value))
  if (alone !== undefined && sent.size > 1) return refuse({ code: 'exclusiveChoice', item: item.key, exclusive: alone })
  if (alone !== undefined) return accept(alone === NOWHERE_VALUE ? { kind: 'extent', regions: [] } : { kind: 'notSure' })

  for (const region of sent) {
    if (!regionIds.has(region)) return refuse({ code: 'answerUnknownRegion', item: item.key, region: quotedFrom(region) })
  }
  return accept({ kind: 'extent', regions: [...regionIds].filter((id) => sent.has(id)) })
}
