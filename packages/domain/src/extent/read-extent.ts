import type { Result } from '../result.ts'
import type { Extent, ExtentSource } from './extent.ts'
import { accept, refuse } from '../result.ts'
import { findRegion, REGION_IDS, sortRegions, type RegionId } from './region.ts'

export type ExtentRefusal =
  | { readonly code: 'regionNotOnMap'; readonly text: string }
  /** Regions are marked, and "none" or "not sure" as well; or both of those. */
  | { readonly code: 'extentContradicts'; readonly regions: number; readonly says: readonly ('none' | 'notSure')[] }
  | { readonly code: 'tooManyRegions'; readonly regions: number; readonly most: number }

/** What a form sends: the marked boxes, and the two answers that stand beside them. */
export type MarkedExtent = Readonly<{ regions: readonly string[]; none: boolean; notSure: boolean }>

const MARKED: ExtentSource = { kind: 'marked' }

/**
 * Reads an extent as marked. A region marked twice counts once; the order does not matter. Nothing at all is blank,
 * never "none". Refused: a region that is not on the map, an answer that contradicts itself, more entries than the map has.
 */
export function readExtent({ regions, none, notSure }: MarkedExtent): Result<Extent, ExtentRefusal> {
  if (regions.length > REGION_IDS.length) {
    return refuse({ code: 'tooManyRegions', regions: regions.length, most: REGION_IDS.length })
  }
  const known: RegionId[] = []
  for (const text of regions) {
    const region = findRegion(text)
    if (region === null) return refuse({ code: 'regionNotOnMap', text })
    known.push(region.id)
  }
  const says = [...(none ? (['none'] as const) : []), ...(notSure ? (['notSure'] as const) : [])]
  if (says.length + (known.length > 0 ? 1 : 0) > 1) {
    return refuse({ code: 'extentContradicts', regions: known.length, says })
  }
  if (none) return accept({ kind: 'none', source: MARKED })
  return accept(notSure ? { kind: 'notSure' } : (extentOf(known, MARKED) ?? { kind: 'blank' }))
}

/** Regions as an extent, each once and in the order of the map. Null for an empty list, which is not yet an answer. */
export function extentOf(regions: readonly RegionId[], source: ExtentSource = MARKED): Extent | null {
  const [first, ...rest] = sortRegions(regions)
  return first === undefined ? null : { kind: 'regions', regions: [first, ...rest], source }
}
