import { extentOf } from './read-extent.ts'
import type { Extent } from './extent.ts'
import { REGION_IDS, type RegionId } from './region.ts'

/** The toes' tips of both feet: what was left of report no. 62's numbness. */
export const TIPS_OF_THE_TOES: readonly RegionId[] = REGION_IDS.filter((id) => id.includes('Tip-'))

/** Everything below the knees: where that numbness began. */
export const BELOW_THE_KNEES: readonly RegionId[] = REGION_IDS.filter((id) =>
  /^(?:shin|calf|ankle|heel|instep|foot|sole|ball|.*Toe)/.test(id),
)

export function marked(regions: readonly RegionId[]): Extent {
  const extent = extentOf(regions)
  if (extent === null) throw new Error('nothing is marked')
  return extent
}
