import type { MidlineRegion } from '@sebone/domain/extent/midline-regions'
import type { PairedRegion } from '@sebone/domain/extent/paired-regions'
import { curveAlong, moveTo, type Spot } from './curve.ts'

/**
 * One half of a view, to the right of its middle line (x = 0); the other half is its mirror image. A head is 100 high.
 * `lines` are smooth curves, written as `x y` of the spots they run through. A region is a ring of stretches of lines,
 * each written as `line from to`, where the numbers count spots from 0. A region on the middle line is written as the
 * half of its ring, from the middle line to the middle line. `details` only make the drawing readable.
 */
export type Drawing = Readonly<{
  lines: Readonly<Record<string, string>>
  paired: Readonly<Partial<Record<PairedRegion, string>>>
  midline: Readonly<Partial<Record<MidlineRegion, string>>>
  details: readonly string[]
}>

export type Lines = Readonly<Record<string, readonly Spot[]>>
/** Part of a line, from one of its spots to another; backwards where `to` is less than `from`. */
export type Stretch = Readonly<{ line: readonly Spot[]; from: number; to: number }>

const spotsOf = (written: string): readonly Spot[] => {
  const numbers = written.split(' ').map(Number)
  return numbers.flatMap((x, index): Spot[] => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : []))
}

/** The lines of a drawing, each spot moved by `move`. */
export function linesOf({ lines }: Drawing, move: (spot: Spot) => Spot): Lines {
  const moved: Record<string, readonly Spot[]> = {}
  for (const name in lines) moved[name] = spotsOf(lines[name] ?? '').map(move)
  return moved
}

export const stretchesOf = (lines: Lines, written: string): readonly Stretch[] =>
  written.split(', ').map((stretch) => {
    const [name = '', from = '0', to] = stretch.split(' ')
    const line = lines[name] ?? []
    return { line, from: Number(from), to: to === undefined ? line.length - 1 : Number(to) }
  })

const drawn = (stretches: readonly Stretch[]): string =>
  stretches.map(({ line, from, to }) => curveAlong(line, from, to)).join('')

/** As written, not closed. */
export function openPath(lines: Lines, written: string): string {
  const stretches = stretchesOf(lines, written)
  const first = stretches[0]
  return moveTo(first?.line[first.from] ?? [0, 0]) + drawn(stretches)
}

export const ringPath = (lines: Lines, written: string): string => `${openPath(lines, written)}Z`

/** Across the middle line: the half as written, then its mirror image back to where it began. */
export function midlinePath(lines: Lines, mirrored: Lines, written: string): string {
  const back = stretchesOf(mirrored, written).map(({ line, from, to }) => ({ line, from: to, to: from }))
  return `${openPath(lines, written)}${drawn(back.reverse())}Z`
}
