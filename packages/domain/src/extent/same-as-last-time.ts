import type { Result } from '../result.ts'
import type { Extent } from './extent.ts'
import { accept, refuse } from '../result.ts'

export type NothingToRepeat = {
  readonly code: 'nothingToRepeat'
  /** What the earlier answer was, or that there is none. */
  readonly earlier: 'missing' | 'notSure' | 'blank'
}

/**
 * "The same as last time": the earlier set is stored again, and the answer it was taken from as its source, so that a
 * later correction of that answer does not silently change this one. Refused where the earlier answer held no set:
 * "the same" as nothing would turn an unknown into a fact.
 */
export function sameAsLastTime(
  earlier: { readonly assessmentId: string; readonly extent: Extent } | null,
): Result<Extent, NothingToRepeat> {
  if (earlier === null) return refuse({ code: 'nothingToRepeat', earlier: 'missing' })
  const { assessmentId, extent } = earlier
  if (extent.kind === 'notSure' || extent.kind === 'blank') return refuse({ code: 'nothingToRepeat', earlier: extent.kind })
  return accept({ ...extent, source: { kind: 'sameAsLastTime', assessmentId } })
}
