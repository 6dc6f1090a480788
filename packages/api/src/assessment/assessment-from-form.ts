import type { Extent } from '@sebone/domain/extent/extent'
import { sameAsLastTime } from '@sebone/domain/extent/same-as-last-time'
import { isRedFlag } from '@sebone/domain/follow-up/red-flag'
import type { RedFlag } from '@sebone/domain/follow-up/red-flag'
import type { Sensation } from '@sebone/domain/instrument/definition'
import type { StatedExtent } from '@sebone/domain/instrument/extents-from'
import type { Db } from '../database.ts'
import type { ReadOff } from '../own-form/read-off-response.ts'
import { findLatestExtent } from './assessment.repository.ts'
import type { AssessmentFields } from './assessment.repository.ts'
import { saddleSignOf } from './read-assessment.ts'

type Within = { readonly clinicId: string; readonly episodeId: string }

/** What an assessment takes from a form that staff entered, and the signs to raise: the same as from one that was sent. */
export type FromForm = Pick<AssessmentFields, 'scores' | 'extents' | 'answeredBy' | 'redFlags'> & {
  readonly signs: readonly RedFlag[]
}

export async function assessmentFromForm(tx: Db, of: Within, readOff: ReadOff): Promise<FromForm> {
  const { scores, answeredBy, escalated } = readOff
  const numbness = await extentOf(tx, of, 'numbness', readOff.extents.numbness)
  const pain = await extentOf(tx, of, 'pain', readOff.extents.pain)
  const signs = new Set(escalated.filter(isRedFlag))
  // A repeated set may touch the saddle, too.
  for (const sign of saddleSignOf({ pain, numbness })) signs.add(sign)
  const redFlags = signs.size > 0 ? 'some' : readOff.redFlags
  return { scores, answeredBy, extents: { pain, numbness }, redFlags, signs: [...signs] }
}

/** "The same as last time" becomes the earlier set, with the answer it is taken from; as nothing, it is blank. */
async function extentOf(tx: Db, of: Within, sensation: Sensation, stated: StatedExtent): Promise<Extent | null> {
  if (stated.kind === 'blank') return null
  if (stated.kind !== 'sameAsLastTime') return stated
  const same = sameAsLastTime(await findLatestExtent(tx, { ...of, sensation }))
  return same.ok ? same.value : null
}
