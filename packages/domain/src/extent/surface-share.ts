import { regionOf, type RegionId } from './region.ts'
import { WHOLE_BODY } from './region-kind.ts'

/** In thousandths of a percent of the body, a whole number; each region counts once. */
export const surfaceOf = (regions: Iterable<RegionId>): number =>
  [...new Set(regions)].reduce((sum, id) => sum + regionOf(id).surface, 0)

/** The share of the body's surface that the regions cover, from 0 to 1; each region counts once. */
export const surfaceShareOf = (regions: Iterable<RegionId>): number => surfaceOf(regions) / WHOLE_BODY
