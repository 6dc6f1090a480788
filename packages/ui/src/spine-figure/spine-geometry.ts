import type { Disc } from '@sebone/domain/spine/disc'
import type { Vertebra } from '@sebone/domain/spine/vertebra'
import { ANATOMY, CANAL_WIDTH, LOWER_SACRUM, type BoneShape } from './anatomy.ts'
import { along, type Corners, type Spot } from './outline.ts'

/** A bone where it stands, with its own directions. */
export type PlacedBone = {
  readonly bone: Vertebra
  readonly shape: BoneShape
  readonly corners: Corners
  readonly down: Spot
  readonly back: Spot
}

export type PlacedDisc = { readonly disc: Disc; readonly corners: Corners }

export type Column = {
  readonly bones: readonly PlacedBone[]
  readonly discs: readonly PlacedDisc[]
  readonly lowerSacrum: readonly Corners[]
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
}

/** Bones and the discs below them, from the head down; `shifts` in the drawing's units, positive to the back. */
export type Stack = {
  readonly bones: readonly { readonly bone: Vertebra; readonly discBelow: Disc | null }[]
  readonly shifts: ReadonlyMap<Vertebra, number>
  readonly scale: number
}

const downwards = (tilt: number): Spot => {
  const radians = (tilt * Math.PI) / 180
  return { x: -Math.sin(radians), y: Math.cos(radians) }
}

/** A quarter turn from "down" is "back". */
const backOf = (down: Spot): Spot => ({ x: down.y, y: -down.x })

const scaled = ({ upper, lower, height, discBelow, tilt, spine }: BoneShape, scale: number): BoneShape => ({
  upper: upper * scale,
  lower: lower * scale,
  height: height * scale,
  discBelow: discBelow * scale,
  tilt,
  spine: spine && { reach: spine.reach * scale, drop: spine.drop * scale, thickness: spine.thickness * scale },
})

/** The four corners of a body whose upper end plate has its middle at `top`. */
const cornersOf = (top: Spot, shape: BoneShape): Corners => {
  const down = downwards(shape.tilt)
  const back = backOf(down)
  const bottom = along(top, down, shape.height)
  return [
    along(top, back, -shape.upper / 2),
    along(top, back, shape.upper / 2),
    along(bottom, back, shape.lower / 2),
    along(bottom, back, -shape.lower / 2),
  ]
}

/** Walks down the column, setting each bone under the one before it. */
export const placeColumn = ({ bones: order, shifts, scale }: Stack): Column => {
  const bones: PlacedBone[] = []
  const lowerSacrum: Corners[] = []
  let top: Spot = { x: 0, y: 0 }
  for (const [index, { bone }] of order.entries()) {
    const shape = scaled(ANATOMY[bone], scale)
    const down = downwards(shape.tilt)
    const back = backOf(down)
    bones.push({ bone, shape, down, back, corners: cornersOf(along(top, back, (shifts.get(bone) ?? 0) * scale), shape) })
    let foot = along(top, down, shape.height)
    if (bone === 'S1') {
      for (const part of LOWER_SACRUM.map((fused) => scaled(fused, scale))) {
        lowerSacrum.push(cornersOf(foot, part))
        foot = along(foot, downwards(part.tilt), part.height)
      }
      top = along(foot, downwards(8), 3 * scale)
    } else {
      const below = order[index + 1]
      const tilt = below ? (shape.tilt + ANATOMY[below.bone].tilt) / 2 : shape.tilt
      top = along(foot, downwards(tilt), shape.discBelow)
    }
  }
  const discs = order.flatMap(({ discBelow }, index): readonly PlacedDisc[] => {
    const above = bones[index]
    const below = bones[index + 1]
    if (!discBelow || !above || !below) return []
    return [{ disc: discBelow, corners: [above.corners[3], above.corners[2], below.corners[1], below.corners[0]] }]
  })
  return { bones, discs, lowerSacrum, box: boxOf(bones, lowerSacrum) }
}

const boxOf = (bones: readonly PlacedBone[], lowerSacrum: readonly Corners[]): Column['box'] => {
  const tips = bones.flatMap(({ corners, back, down, shape }) =>
    shape.spine ? [along(along(corners[2], back, shape.spine.reach + CANAL_WIDTH), down, shape.spine.drop / 2)] : [],
  )
  const spots = [...bones.flatMap(({ corners }) => corners), ...lowerSacrum.flat(), ...tips]
  const xs = spots.map(({ x }) => x)
  const ys = spots.map(({ y }) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
