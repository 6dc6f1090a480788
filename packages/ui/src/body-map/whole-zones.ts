import type { RegionView } from '@sebone/domain/extent/region-kind'
import type { BodyPart } from '@sebone/words/figures/body-map'
import type { PartOfBody, Side } from './body-part.ts'
import type { Box } from './part-panel.ts'

export const WHOLE_VIEWS = ['front', 'back', 'sole'] as const satisfies readonly RegionView[]

/** What can be tapped on the whole figure. `isRepeated`: another view offers the same to keys and readers already. */
export type Zone = Readonly<{ part: PartOfBody; path: string; isRepeated: boolean }>

/** A third of the width: at 320 px a finger's width. */
const FAR = 191
const EDGE = FAR / 3
const FOOT = 118
const STANDING: Box = { x: -FAR, y: 0, width: FAR * 2, height: 830 }
const WHOLE_BOXES: Readonly<Record<RegionView, Box>> = {
  front: STANDING,
  back: STANDING,
  sole: { x: -FOOT, y: -2, width: FOOT * 2, height: 256 },
}

export const boxOf = (view: RegionView): string => {
  const { x, y, width, height } = WHOLE_BOXES[view]
  return `${x} ${y} ${width} ${height}`
}

const rectangle = (left: number, top: number, right: number, bottom: number): string =>
  `M${left} ${top}H${right}V${bottom}H${left}Z`

/** Beside the trunk, narrower beside the hip, so that the hip belongs to the seat. */
const arm = (sign: 1 | -1): string =>
  `M${sign * EDGE} 128H${sign * FAR}V446H${sign * 112}L${sign * 82} 316H${sign * EDGE}Z`

/** The heights at which the parts of a standing figure meet, from the top down. */
type Heights = Readonly<{ seat: number; thigh: number; lowerLeg: number; foot: number }>

function standing(view: 'front' | 'back', trunk: BodyPart, { seat, thigh, lowerLeg, foot }: Heights): readonly Zone[] {
  const first: Side = view === 'front' ? 'right' : 'left'
  const second: Side = view === 'front' ? 'left' : 'right'
  const zone = (part: BodyPart, side: Side | null, path: string): Zone => ({
    part: { part, side },
    path,
    isRepeated: view === 'back' && part !== trunk,
  })
  const halves = (part: BodyPart, top: number, bottom: number): readonly Zone[] => [
    zone(part, first, rectangle(-FAR, top, 0, bottom)),
    zone(part, second, rectangle(0, top, FAR, bottom)),
  ]
  return [
    zone('headNeck', null, rectangle(-EDGE, 0, EDGE, 128)),
    zone(trunk, null, rectangle(-EDGE, 128, EDGE, seat)),
    zone('arm', first, arm(-1)),
    zone('arm', second, arm(1)),
    zone('seat', null, rectangle(-82, seat, 82, thigh)),
    ...halves('thigh', thigh, lowerLeg),
    ...halves('lowerLeg', lowerLeg, foot),
    ...halves('foot', foot, STANDING.height),
  ]
}

export const ZONES: Readonly<Record<RegionView, readonly Zone[]>> = {
  front: standing('front', 'trunk', { seat: 290, thigh: 418, lowerLeg: 562, foot: 700 }),
  back: standing('back', 'back', { seat: 316, thigh: 444, lowerLeg: 572, foot: 702 }),
  sole: (['right', 'left'] as const).map((side, index) => ({
    part: { part: 'foot', side },
    path: rectangle((index - 1) * FOOT, -2, index * FOOT, 254),
    isRepeated: true,
  })),
}
