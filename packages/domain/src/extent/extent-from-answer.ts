import type { Answer } from '../instrument/answer.ts'
import type { Result } from '../result.ts'
import type { Extent } from './extent.ts'
import type { ExtentRefusal } from './read-extent.ts'
import { accept } from '../result.ts'
import { readExtent } from './read-extent.ts'

/**
 * The extent that a form's answer states. An item that was never reached, or holds another kind of answer, is blank.
 * Refused: a region that is not on the map (a stored answer of an older one).
 */
export function extentFrom(answer: Answer | undefined): Result<Extent, ExtentRefusal> {
  if (answer?.kind === 'notSure') return accept({ kind: 'notSure' })
  if (answer?.kind !== 'extent') return accept({ kind: 'blank' })
  return readExtent({ regions: answer.regions, none: answer.regions.length === 0, notSure: false })
}
