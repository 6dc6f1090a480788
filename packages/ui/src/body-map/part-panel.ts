import type { BodyPart } from '@sebone/words/figures/body-map'
import type { PartOfBody } from './body-part.ts'

/** `above`: the top of a foot as its owner sees it, toes up. */
export type PanelView = 'front' | 'back' | 'sole' | 'above'
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>
/** What is seen of a view when a part is opened, in the units of its drawing. */
export type PartPanel = Readonly<{ view: PanelView; box: Box }>

type Written = readonly [view: PanelView, x: number, y: number, width: number, height: number]

/** Written for the half that is drawn; a part of both halves lies around the middle line. */
const PANELS: Readonly<Record<BodyPart, readonly Written[]>> = {
  headNeck: [
    ['front', -56, -4, 112, 148],
    ['back', -56, -4, 112, 148],
  ],
  trunk: [['front', -110, 112, 220, 268]],
  back: [['back', -110, 112, 220, 240]],
  seat: [
    ['front', -75, 318, 150, 100],
    ['back', -75, 310, 150, 116],
  ],
  thigh: [
    ['front', -2, 366, 80, 214],
    ['back', -2, 366, 80, 214],
  ],
  lowerLeg: [
    ['front', 4, 560, 58, 166],
    ['back', 4, 560, 58, 166],
  ],
  foot: [
    ['above', 4, -6, 110, 256],
    ['sole', 4, -2, 110, 256],
  ],
  toes: [['above', 4, 104, 110, 92]],
  arm: [
    ['front', 68, 120, 124, 328],
    ['back', 68, 120, 124, 328],
  ],
}

/** Whether the panels of a part stand below one another where they would be too small beside one another. */
export const isStacked = (part: BodyPart): boolean => part === 'seat'

/** The panels of a part. From the front and from below the drawn half is the patient's left, from behind the right. */
export const panelsOf = ({ part, side }: PartOfBody): readonly PartPanel[] =>
  PANELS[part].map(([view, x, y, width, height]) => {
    const isDrawnHalf = side === null || (view === 'back') === (side === 'right')
    return { view, box: { x: isDrawnHalf ? x : -x - width, y, width, height } }
  })
