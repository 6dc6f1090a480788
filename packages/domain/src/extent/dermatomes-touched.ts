import { DERMATOMES, type Dermatome } from './dermatome.ts'
import { regionOf, REGIONS, type RegionId } from './region.ts'

export type DermatomeTouched = Readonly<{
  dermatome: Dermatome
  /** The marked part of this root's skin on both sides together, above 0 and at most 1. Our own estimate. */
  share: number
}>

const skinOf = (dermatome: Dermatome, regions: Iterable<RegionId>): number =>
  [...regions].reduce((sum, id) => sum + regionOf(id).surface * (regionOf(id).dermatomes[dermatome] ?? 0), 0)

const WHOLE: Readonly<Record<string, number>> = Object.fromEntries(
  DERMATOMES.map((dermatome) => [dermatome, skinOf(dermatome, REGIONS.map(({ id }) => id))]),
)

/**
 * The roots whose skin the regions touch, L1 to S5 in order, and how much of it. A pointer for the physician, not a
 * diagnosis: skin fields overlap and differ between people, and a region is larger than what may be numb in it.
 */
export function dermatomesTouched(regions: readonly RegionId[]): readonly DermatomeTouched[] {
  const marked = new Set(regions)
  return DERMATOMES.flatMap((dermatome) => {
    const [part, whole] = [skinOf(dermatome, marked), WHOLE[dermatome] ?? 0]
    return part > 0 ? [{ dermatome, share: part / whole }] : []
  })
}
