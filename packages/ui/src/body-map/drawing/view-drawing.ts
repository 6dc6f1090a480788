import type { RegionView } from '@sebone/domain/extent/region-kind'
import type { RegionId } from '@sebone/domain/extent/region'
import type { Side } from '../body-part.ts'
import type { Spot } from './curve.ts'
import { BACK } from './back.ts'
import { linesOf, midlinePath, openPath, ringPath, type Drawing } from './drawing.ts'
import { FOOT_TOP } from './foot-top.ts'
import { FRONT } from './front.ts'
import { SOLE } from './sole.ts'

export type DrawnRegion = Readonly<{ id: RegionId; path: string }>
/** What is drawn of one view: its regions, and lines that only make it readable. */
export type ViewDrawing = Readonly<{ regions: readonly DrawnRegion[]; details: readonly string[] }>

type Placed = Readonly<{ drawing: Drawing; move: (spot: Spot) => Spot }>

/** From the middle line to the inner side of a foot that is drawn apart. */
const FOOT_FROM_MIDDLE = 8
const apart = ([x, y]: Spot): Spot => [x + FOOT_FROM_MIDDLE, y]
const asIs = (spot: Spot): Spot => spot

/** The feet of somebody who stands, seen from the front, begin at the ankles and are foreshortened. */
const STANDING: Placed = { drawing: FOOT_TOP, move: ([x, y]) => [10.9 + x * 0.477, 716 + y * 0.36] }

/** The half that is drawn is the patient's left from the front and from below, and the right from behind. */
const draw = (drawnSide: Side, placed: readonly Placed[]): ViewDrawing => {
  const otherSide = drawnSide === 'left' ? 'right' : 'left'
  const regions: DrawnRegion[] = []
  const details: string[] = []
  for (const { drawing, move } of placed) {
    const lines = linesOf(drawing, move)
    const mirrored = linesOf(drawing, (spot) => {
      const [x, y] = move(spot)
      return [-x, y]
    })
    for (const id of keysOf(drawing.midline)) regions.push({ id, path: midlinePath(lines, mirrored, drawing.midline[id] ?? '') })
    for (const key of keysOf(drawing.paired)) {
      const written = drawing.paired[key] ?? ''
      regions.push({ id: `${key}-${otherSide}`, path: ringPath(mirrored, written) })
      regions.push({ id: `${key}-${drawnSide}`, path: ringPath(lines, written) })
    }
    for (const written of drawing.details) details.push(openPath(lines, written), openPath(mirrored, written))
  }
  return { regions, details }
}

const keysOf = <K extends string>(table: Readonly<Partial<Record<K, string>>>): K[] => {
  const keys: K[] = []
  for (const key in table) keys.push(key)
  return keys
}

export const VIEW_DRAWINGS: Readonly<Record<RegionView, ViewDrawing>> = {
  front: draw('left', [{ drawing: FRONT, move: asIs }, STANDING]),
  back: draw('right', [{ drawing: BACK, move: asIs }]),
  sole: draw('left', [{ drawing: SOLE, move: apart }]),
}

/** The tops of both feet as large as the soles, toes down. */
export const FEET_FROM_ABOVE: ViewDrawing = draw('left', [{ drawing: FOOT_TOP, move: apart }])
