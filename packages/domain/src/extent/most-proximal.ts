import { regionOf, sortRegions, type RegionId } from './region.ts'

/** The regions of one leg that lie nearest the trunk; several where they are at the same height. */
export type MostProximal = Readonly<{
  /** 0 is hip and groin, 10 the tips of the toes. */
  rank: number
  regions: readonly RegionId[]
}>

export type ByLeg<T> = Readonly<{ left: T; right: T }>

/**
 * How far up each leg the regions reach: what "from everything below the knees to the tips of the toes" means. Null for
 * a leg on which nothing is marked. The saddle and the back belong to no leg.
 */
export const mostProximalOf = (regions: readonly RegionId[]): ByLeg<MostProximal | null> => ({
  left: mostProximalOn('left', regions),
  right: mostProximalOn('right', regions),
})

function mostProximalOn(side: 'left' | 'right', ids: readonly RegionId[]): MostProximal | null {
  let nearest: { rank: number; regions: RegionId[] } | null = null
  for (const id of sortRegions(ids)) {
    const { limb, rank, side: own } = regionOf(id)
    if (limb !== 'leg' || rank === null || own !== side) continue
    if (nearest === null || rank < nearest.rank) nearest = { rank, regions: [id] }
    else if (rank === nearest.rank) nearest.regions.push(id)
  }
  return nearest
}
