import type { Disc } from './disc.ts'
import type { NotationContext, NotationRefusal } from './notation-refusal.ts'
import { readNotation } from './read-notation.ts'
import type { Vertebra } from './vertebra.ts'

/** Where a finding lies: at a disc, at a bone, or at a place that nobody could tell, kept as it was printed. */
export type SpineLocation =
  | { readonly disc: Disc }
  | { readonly vertebra: Vertebra }
  | { readonly unclear: string }

/** `because` says why a place is unclear; null for a disc or a bone. */
export type ReadLocation = {
  readonly location: SpineLocation
  readonly asPrinted: string
  readonly position: number
  readonly because: NotationRefusal | null
}

/**
 * Reads the place of a finding: discs, bones, both, or ranges of either. A text that is not wholly readable is one
 * unclear place, as printed: part of a sentence read without the rest would be a guess. Blank text gives no location.
 */
export function readLocations(
  text: string,
  context: NotationContext = {},
): { readonly locations: readonly ReadLocation[] } {
  if (text.trim() === '') return { locations: [] }
  const read = readNotation(text, context, 'either')
  if (!read.ok) {
    const asPrinted = printable(text)
    return { locations: [{ location: { unclear: asPrinted }, asPrinted, position: 0, because: read.error }] }
  }
  return {
    locations: read.value.map((place) => ({
      location: place.kind === 'disc' ? { disc: place.disc } : { vertebra: place.vertebra },
      asPrinted: place.asPrinted,
      position: place.position,
      because: null,
    })),
  }
}

/** The canonical form of a place (`L3/4`, `L4`, `coccyx`), or an unclear one as it was printed. */
export function writeLocation(location: SpineLocation): string {
  if ('disc' in location) return location.disc
  return 'vertebra' in location ? location.vertebra : location.unclear
}

/** Places in the order given, as `readLocations` reads them back: `L3/4, L4`; no places give the empty text. */
export function writeLocations(locations: Iterable<SpineLocation>): string {
  return [...locations].map(writeLocation).join(', ')
}

/** Half a character and control characters were never printed, and neither JSON nor the database takes them all. */
const printable = (text: string): string => text.toWellFormed().replace(/\p{Cc}/gu, ' ').trim()
