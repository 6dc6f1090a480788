import { sortRegions, type RegionId } from './region.ts'
import { surfaceOf } from './surface-share.ts'
import { WHOLE_BODY } from './region-kind.ts'

/**
 * How a set of regions differs from an earlier one. `moved`: other regions, but exactly as much skin. No threshold for
 * such a change is published, so every difference counts and the whole is exploratory.
 */
export const EXTENT_DIRECTIONS = ['smaller', 'same', 'moved', 'larger'] as const
export type ExtentDirection = (typeof EXTENT_DIRECTIONS)[number]

export type ExtentChange = Readonly<{
  direction: ExtentDirection
  /** Marked before and no longer; in the order of the map. */
  lost: readonly RegionId[]
  /** Marked now and not before. */
  gained: readonly RegionId[]
  kept: readonly RegionId[]
  /** Signed share of the body, after − before; negative is better. */
  share: number
  /** Jaccard index of the two sets, 0 to 1, counted in regions; 1 for two empty sets. */
  overlap: number
}>

/** The change from one set to another. Null when either is not known. Regions count once. */
export function extentChangeBetween(
  before: readonly RegionId[] | null,
  after: readonly RegionId[] | null,
): ExtentChange | null {
  if (before === null || after === null) return null
  const [earlier, later] = [new Set(before), new Set(after)]
  const lost = sortRegions(before.filter((id) => !later.has(id)))
  const gained = sortRegions(after.filter((id) => !earlier.has(id)))
  const surface = surfaceOf(later) - surfaceOf(earlier)
  return {
    direction: directionOf(surface, lost.length + gained.length > 0),
    lost,
    gained,
    kept: sortRegions(after.filter((id) => earlier.has(id))),
    share: surface / WHOLE_BODY,
    overlap: overlapBetween(before, after),
  }
}

function directionOf(surface: number, isOther: boolean): ExtentDirection {
  if (surface !== 0) return surface < 0 ? 'smaller' : 'larger'
  return isOther ? 'moved' : 'same'
}

/** The Jaccard index: regions in both as a share of regions in either, 0 to 1. Two empty sets: 1 (DOMAIN.md, section 4). */
export function overlapBetween(a: Iterable<RegionId>, b: Iterable<RegionId>): number {
  const [one, other] = [new Set(a), new Set(b)]
  const both = [...one].filter((id) => other.has(id)).length
  const either = one.size + other.size - both
  return either === 0 ? 1 : both / either
}
