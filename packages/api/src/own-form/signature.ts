import * as z from 'zod'

/** A square of 1000 by 1000, whatever the screen was; a name takes some hundred points. */
const Coordinate = z.int().min(0).max(1000)
const Point = z.tuple([Coordinate, Coordinate])
const MOST_STROKES = 60
const MOST_POINTS = 2000

/** A drawn signature as what it is: strokes of points, drawn again as lines. No picture, nothing that could be a script. */
export const Signature = z
  .array(z.array(Point).min(1).max(MOST_POINTS).readonly())
  .min(1)
  .max(MOST_STROKES)
  .refine((strokes) => strokes.reduce((sum, stroke) => sum + stroke.length, 0) <= MOST_POINTS, 'tooManyPoints')
  .readonly()
export type Signature = z.infer<typeof Signature>

/** The strokes in a form's field; null where it holds none. */
export function readSignature(text: string): Signature | null {
  try {
    const read = Signature.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
