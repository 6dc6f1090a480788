import type { Sensation } from '../instrument/definition.ts'
import { regionsOf, type Extent } from './extent.ts'
import { regionOf, REGIONS, type RegionId } from './region.ts'

/** Every region of the map that touches the saddle. */
export const SADDLE: ReadonlySet<string> = new Set(REGIONS.filter(({ isSaddle }) => isSaddle).map(({ id }) => id))

/** The marked regions that touch the saddle, in the order given. */
export const saddleRegionsOf = (regions: readonly RegionId[]): readonly RegionId[] =>
  regions.filter((id) => regionOf(id).isSaddle)

/**
 * Whether numbness is marked in the saddle, a red flag however small it is (possible cauda equina syndrome). Null where
 * the map does not say: blank or "not sure" is never a reassurance, and only the question about it can decide. Pain
 * there is none: `false`.
 */
export function hasSaddleNumbness(sensation: Sensation, extent: Extent): boolean | null {
  if (sensation !== 'numbness') return false
  const regions = regionsOf(extent)
  return regions === null ? null : saddleRegionsOf(regions).length > 0
}
