import { readDiscs, type NotationContext } from '@sebone/domain/spine/notation'
import type { Refusal } from '../../data/refusal.ts'
import type { TreatmentDraft } from './treatment-draft.ts'

const FIELDS: Readonly<Record<string, keyof TreatmentDraft>> = {
  notADate: 'performedIn',
  treatmentInFuture: 'performedIn',
  dateInFuture: 'performedIn',
  treatmentBeforeBirth: 'performedIn',
  notALotNumber: 'lotNumbers',
  contraindicationNeedsPhysician: 'despite',
  discTreatedAndNot: 'notTreated',
  billedSitesReasonMissing: 'billedSitesReason',
}

/** Notation stands in two places of the form: the one that does not read is the one that was refused. */
export function treatmentFieldOf(
  refusal: Refusal,
  draft: TreatmentDraft,
  context: NotationContext,
): keyof TreatmentDraft | null {
  const known = FIELDS[refusal.code]
  if (known) return known
  if (!('position' in refusal)) return null
  return readDiscs(draft.discs, context).ok ? 'notTreated' : 'discs'
}
