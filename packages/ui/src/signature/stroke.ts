/** Whole numbers from 0 to 1000 across the width; the height of the pad is a third of it. */
export type Stroke = readonly (readonly [x: number, y: number])[]

export const PAD_WIDTH = 1000
export const PAD_HEIGHT = 333
/** Enough for any name; a resting palm or a doodle is cut off rather than refused later. */
const MOST_STROKES = 60
const MOST_POINTS = 2000
/** Points nearer than this add nothing that one sees. */
const STEP = 6

export const pathOf = (stroke: Stroke): string => stroke.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')

export const canTakeStroke = (strokes: readonly Stroke[]): boolean => strokes.length < MOST_STROKES

export const withStroke = (strokes: readonly Stroke[], start: Stroke[number]): readonly Stroke[] =>
  canTakeStroke(strokes) ? [...strokes, [start]] : strokes

export function withPoint(strokes: readonly Stroke[], next: Stroke[number]): readonly Stroke[] {
  // Written so that phones of 2021 understand it.
  const last = strokes[strokes.length - 1] ?? []
  const before = last[last.length - 1]
  const isNear = before && Math.abs(before[0] - next[0]) < STEP && Math.abs(before[1] - next[1]) < STEP
  const isFull = strokes.reduce((sum, stroke) => sum + stroke.length, 0) >= MOST_POINTS
  return isNear || isFull || !before ? strokes : [...strokes.slice(0, -1), [...last, next]]
}
