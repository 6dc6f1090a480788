import type { Wording } from '../instrument/definition.ts'
import type { DermatomePercents } from './dermatome.ts'

export const REGION_SIDES = ['left', 'right', 'midline'] as const
/** `midline` lies on the midline or crosses it. Sides are the patient's own. */
export type RegionSide = (typeof REGION_SIDES)[number]

/** The drawings in which a region can be tapped; `sole` is the foot seen from below. */
export const REGION_VIEWS = ['front', 'back', 'sole'] as const
export type RegionView = (typeof REGION_VIEWS)[number]

export const LIMBS = ['leg', 'arm'] as const
export type Limb = (typeof LIMBS)[number]

/**
 * The whole adult body in thousandths of a percent, so that every sum over regions is a sum of whole numbers.
 */
export const WHOLE_BODY = 100_000

/** What a region is, whichever side it is on. */
export type RegionKind = Readonly<{
  /** In plain words. `{side}` is where the side stands. */
  name: Wording
  views: readonly [RegionView, ...RegionView[]]
  /** Of one side, in thousandths of a percent of the body (see `WHOLE_BODY`). */
  surface: number
  dermatomes: DermatomePercents
  limb: Limb | null
  /** 0 is nearest the trunk; regions at the same height of a limb share a rank. Null off the limbs. */
  rank: number | null
  /** Touches the seat on a saddle: numbness here may be a cauda equina syndrome. */
  isSaddle: boolean
}>
