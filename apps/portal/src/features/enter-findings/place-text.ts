import { sortDiscs, type Disc } from '@sebone/domain/spine/disc'
import { readLocations, type SpineLocation } from '@sebone/domain/spine/location'
import type { NotationContext } from '@sebone/domain/spine/notation-refusal'
import { VERTEBRAE, type Vertebra } from '@sebone/domain/spine/vertebra'

const isSame = (a: SpineLocation, b: SpineLocation): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The text as typed, with one place of the figure added or taken out again. The text stays the only truth. */
export function togglePlace(text: string, place: SpineLocation, context: NotationContext): string {
  const typed = readLocations(text, context).locations.map(({ location }) => location)
  const kept = typed.filter((location) => !('unclear' in location) && !isSame(location, place))
  const places = typed.some((location) => isSame(location, place)) ? kept : [...kept, place]
  const discs: Disc[] = places.flatMap((location) => ('disc' in location ? [location.disc] : []))
  const bones = new Set<Vertebra>(places.flatMap((location) => ('vertebra' in location ? [location.vertebra] : [])))
  return [...sortDiscs(discs), ...VERTEBRAE.filter((bone) => bones.has(bone))].join(', ')
}
