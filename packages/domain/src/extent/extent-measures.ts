import type { Sensation } from '../instrument/definition.ts'
import type { ByLeg, MostProximal } from './most-proximal.ts'
import type { DermatomeTouched } from './dermatomes-touched.ts'
import type { ExtentChange } from './extent-change.ts'
import { dermatomesTouched } from './dermatomes-touched.ts'
import { regionsOf, type Extent } from './extent.ts'
import { extentChangeBetween } from './extent-change.ts'
import { mostProximalOf } from './most-proximal.ts'
import { hasSaddleNumbness } from './saddle.ts'
import { surfaceShareOf } from './surface-share.ts'

/**
 * Everything derived from one extent. *Exploratory*: no validated extent scale for numbness exists in the literature
 * searched (DOMAIN.md, section 4), and whatever shows these numbers says so.
 */
export type ExtentMeasures = Readonly<{
  exploratory: true
  /** Share of the body's surface, 0 to 1. Null, as the next two, when the extent is not known. */
  share: number | null
  mostProximal: ByLeg<MostProximal | null> | null
  dermatomes: readonly DermatomeTouched[] | null
  /** Against the baseline; null when either is not known. */
  change: ExtentChange | null
  /** Numbness in the saddle: a red flag. Null: the map does not say. */
  saddleNumbness: boolean | null
}>

/** What one extent says, and how it differs from the baseline's (null: there is none). */
export function extentMeasuresOf(sensation: Sensation, extent: Extent, baseline: Extent | null): ExtentMeasures {
  const regions = regionsOf(extent)
  return {
    exploratory: true,
    share: regions && surfaceShareOf(regions),
    mostProximal: regions && mostProximalOf(regions),
    dermatomes: regions && dermatomesTouched(regions),
    change: extentChangeBetween(baseline && regionsOf(baseline), regions),
    saddleNumbness: hasSaddleNumbness(sensation, extent),
  }
}
