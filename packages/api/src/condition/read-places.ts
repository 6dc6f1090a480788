import { METHOD_REGION } from '@sebone/domain/episode/treatment-method'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { FINDINGS, fitsLocation } from '@sebone/domain/spine/finding'
import type { FindingKind, FindingPlace } from '@sebone/domain/spine/finding'
import { readLocations } from '@sebone/domain/spine/location'
import type { SpineLocation } from '@sebone/domain/spine/location'
import type { NotationRefusal } from '@sebone/domain/spine/notation-refusal'
import type { SpineNumbering } from '@sebone/domain/spine/numbering'
import type { TypedCondition } from './typed-condition.ts'

export type PlaceRefusal =
  | NotationRefusal
  | { readonly code: 'findingTakesOther'; readonly kind: FindingKind; readonly takes: FindingPlace }

/** Where a finding lies, as typed. A place that cannot be read is kept as printed only where that is asked for. */
export function readPlaces(
  { kind, at, keepUnclear }: TypedCondition,
  numbering: SpineNumbering,
): Result<readonly SpineLocation[], PlaceRefusal> {
  const { locations } = readLocations(at, { defaultRegion: METHOD_REGION.cellgel, numbering })
  const unclear = locations.find(({ because }) => because !== null)?.because
  if (unclear && (!keepUnclear || unclear.code === 'tooLong')) return refuse(unclear)
  if (locations.some(({ location }) => !fitsLocation(kind, location)))
    return refuse({ code: 'findingTakesOther', kind, takes: FINDINGS[kind].takes })
  return accept(locations.map(({ location }) => location))
}
