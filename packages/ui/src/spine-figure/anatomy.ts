import type { Vertebra } from '@sebone/domain/spine/vertebra'

/**
 * How one bone is drawn, seen from the patient's left with the belly to the left, as on a sagittal MRI.
 * Proportions, not measurements: they make the curves of the neck, chest, loin and sacrum recognisable, with room for
 * a finger on each disc of the loin. Units are those of the drawing.
 */
export type BoneShape = {
  /** Front to back, at the upper and at the lower end plate. */
  readonly upper: number
  readonly lower: number
  readonly height: number
  /** Thickness, at its middle, of the disc under this bone; 0 where there is none. */
  readonly discBelow: number
  /** Degrees; positive where the lower end lies further to the front. */
  readonly tilt: number
  /** The spinous process: how far it reaches backwards, and how far down it hangs. */
  readonly spine: { readonly reach: number; readonly drop: number; readonly thickness: number } | null
}

const bone = (
  [upper, lower]: readonly [number, number],
  height: number,
  discBelow: number,
  tilt: number,
  spine: readonly [reach: number, drop: number, thickness: number] | null,
): BoneShape => ({
  upper,
  lower,
  height,
  discBelow,
  tilt,
  spine: spine && { reach: spine[0], drop: spine[1], thickness: spine[2] },
})

export const ANATOMY: Readonly<Record<Vertebra, BoneShape>> = {
  C1: bone([26, 26], 24, 5, 10, [20, 2, 9]),
  C2: bone([26, 32], 28, 9, 9, [27, 8, 12]),
  C3: bone([33, 34], 25, 9, 6, [24, 9, 10]),
  C4: bone([34, 35], 25, 9, 2, [24, 9, 10]),
  C5: bone([35, 36], 25, 9, -4, [25, 9, 10]),
  C6: bone([36, 37], 25, 9, -10, [28, 9, 10]),
  C7: bone([37, 38], 26, 8, -16, [34, 8, 10]),
  T1: bone([36, 37], 28, 6, -20, [33, 12, 9]),
  T2: bone([37, 38], 28, 6, -19, [32, 16, 9]),
  T3: bone([38, 39], 28, 6, -16, [31, 19, 9]),
  T4: bone([39, 40], 28, 6, -11, [30, 22, 9]),
  T5: bone([40, 41], 28, 6, -6, [29, 24, 9]),
  T6: bone([41, 42], 28, 6, -2, [28, 26, 9]),
  T7: bone([42, 43], 29, 6, 2, [28, 27, 9]),
  T8: bone([43, 44], 30, 6, 5, [28, 27, 9]),
  T9: bone([44, 45], 30, 7, 8, [28, 25, 9]),
  T10: bone([45, 46], 31, 7, 10, [29, 21, 10]),
  T11: bone([46, 48], 32, 8, 11, [29, 16, 13]),
  T12: bone([48, 50], 34, 10, 12, [30, 13, 17]),
  L1: bone([50, 52], 37, 12, 11, [33, 12, 21]),
  L2: bone([52, 54], 38, 13, 7, [35, 12, 22]),
  L3: bone([54, 56], 39, 14, 1, [36, 12, 22]),
  L4: bone([56, 57], 39, 16, -7, [34, 12, 20]),
  L5: bone([57, 56], 38, 17, -19, [29, 12, 16]),
  L6: bone([57, 56], 37, 16, -24, [26, 12, 15]),
  S1: bone([56, 42], 36, 0, -38, null),
  coccyx: bone([17, 8], 34, 0, 22, null),
}

/** S2 to S5 have grown together and carry no names of their own here. */
export const LOWER_SACRUM: readonly BoneShape[] = [
  bone([41, 32], 27, 0, -44, null),
  bone([31, 26], 22, 0, -36, null),
  bone([25, 21], 19, 0, -20, null),
  bone([20, 17], 15, 0, 0, null),
]

/** Between the body and the root of the spinous process lies the spinal canal. */
export const CANAL_WIDTH = 15
