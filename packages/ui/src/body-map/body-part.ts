import type { MidlineRegion } from '@sebone/domain/extent/midline-regions'
import type { PairedRegion } from '@sebone/domain/extent/paired-regions'
import type { RegionId } from '@sebone/domain/extent/region'
import type { BodyPart } from '@sebone/words/figures/body-map'
import { REGION_IDS } from '@sebone/domain/extent/region'

export type Side = 'left' | 'right'
/** As the patient stands before the viewer: the right half comes first. */
export const SIDES_AS_SEEN: readonly [Side, Side] = ['right', 'left']

/** A part of the body that is opened at once; where both sides are (`null`), it is one for both. */
export type PartOfBody = Readonly<{ part: BodyPart; side: Side | null }>

type Parts = Readonly<Record<BodyPart, readonly (PairedRegion | MidlineRegion)[]>>

/** Which regions are found where. Every region stands in exactly one part. */
const PART_REGIONS: Parts = {
  headNeck: ['head', 'neck'],
  trunk: ['chest', 'belly'],
  back: ['upperBack', 'lowerBackMiddle', 'lowerBackSide'],
  seat: ['groin', 'genitals', 'buttockUpper', 'buttockLower', 'buttockInner', 'backPassage'],
  thigh: ['thighFront', 'thighInner', 'thighOuter', 'thighBack', 'kneeFront', 'kneeBack'],
  lowerLeg: ['shinInner', 'shinOuter', 'calfInner', 'calfOuter', 'ankleInner', 'ankleOuter'],
  foot: ['instep', 'footOuterEdge', 'sole', 'ball', 'heel'],
  toes: [
    'bigToeTip',
    'bigToe',
    'secondToeTip',
    'secondToe',
    'thirdToeTip',
    'thirdToe',
    'fourthToeTip',
    'fourthToe',
    'littleToeTip',
    'littleToe',
  ],
  arm: ['arm', 'hand'],
}

const SIDED: ReadonlySet<BodyPart> = new Set<BodyPart>(['thigh', 'lowerLeg', 'foot', 'toes', 'arm'])

/** One, or two where left and right are opened apart. */
export const halvesOf = (part: BodyPart): readonly PartOfBody[] =>
  SIDED.has(part) ? SIDES_AS_SEEN.map((side) => ({ part, side })) : [{ part, side: null }]

/** The regions of a part in the order of its table. */
export const regionsOfPart = ({ part, side }: PartOfBody): readonly RegionId[] =>
  PART_REGIONS[part].flatMap((key) => REGION_IDS.filter((id) => sidesOf(key, side).indexOf(id) >= 0))

const sidesOf = (key: string, side: Side | null): readonly string[] =>
  side ? [`${key}-${side}`] : [key, `${key}-left`, `${key}-right`]

export const isSamePart = (one: PartOfBody, other: PartOfBody): boolean => one.part === other.part && one.side === other.side
