import { CANAL_WIDTH } from './anatomy.ts'
import { along, at, between, distance, grown, roundedPath, smoothPath, type Corners, type Spot } from './outline.ts'
import type { PlacedBone } from './spine-geometry.ts'

const waistOf = (bone: PlacedBone): number => bone.shape.upper * 0.04

/** The body of a vertebra: waisted front and back, end plates slightly hollow. */
export const bodyPath = (bone: PlacedBone): string =>
  roundedPath(bone.corners, bone.shape.height * 0.15, [-0.6, -waistOf(bone), -0.6, -waistOf(bone)])

/** Inside the bone, so that it never crosses the ring of a disc beside it. */
export const boneRingPath = (bone: PlacedBone): string =>
  roundedPath(grown(bone.corners, -3.4), bone.shape.height * 0.15, [-0.5, -waistOf(bone), -0.5, -waistOf(bone)])

/** A disc fills the room between two end plates, a hair's breadth from both, and stands out a little in front. */
const discRoom = ([a, b, c, d]: Corners): Corners => {
  const front = Math.min(1.4 / (distance(a, d) || 1), 0.2)
  const back = Math.min(1.4 / (distance(b, c) || 1), 0.2)
  const [e, f, g, h] = [between(a, d, front), between(b, c, back), between(c, b, back), between(d, a, front)]
  return [between(e, f, -0.025), between(e, f, 1.01), between(h, g, 1.01), between(h, g, -0.025)]
}

export const discPath = (corners: Corners): string => roundedPath(discRoom(corners), 4, [0.4, 0.3, 0.4, 0.6])

export const discRingPath = (corners: Corners): string =>
  roundedPath(grown(discRoom(corners), 3.6), 6.5, [0.4, 0.3, 0.4, 0.6])

/** What answers to a pointer around a disc: the disc and the end plates beside it. */
export const discReachPath = (corners: Corners): string => roundedPath(grown(corners, 1.5), 4, [0, 0, 0, 0])

/** A frame as radiologists draw it on the image: straight, with room around the ring. */
export const framePath = (corners: Corners, by: number): string => {
  const [a, b, c, d] = grown(corners, by)
  return `M${at(a)}L${at(b)}L${at(c)}L${at(d)}Z`
}

/** Two strokes through the disc, from plate to plate and a little over them. */
export const crossPath = ([a, b, c, d]: Corners): string => {
  const stroke = (from: Spot, to: Spot): string => `M${at(between(from, to, -0.15))}L${at(between(from, to, 1.15))}`
  return stroke(between(a, b, 0.3), between(d, c, 0.7)) + stroke(between(a, b, 0.7), between(d, c, 0.3))
}

/** Spinous process with its root, behind the canal: a blade that hangs backwards and down. */
export const processPath = (bone: PlacedBone): string | null => {
  const { spine, height } = bone.shape
  if (!spine) return null
  const root = between(bone.corners[1], bone.corners[2], 0.55)
  const { reach, drop } = spine
  const half = spine.thickness / 2
  const near = CANAL_WIDTH * (height / 38)
  const spot = (back: number, down: number): Spot => along(along(root, bone.back, near + back), bone.down, down)
  return smoothPath(
    [
      spot(0, -half * 0.35),
      spot(reach * 0.28, -half * 0.85 + drop * 0.15),
      spot(reach * 0.7, drop * 0.75 - half * 0.95),
      spot(reach * 0.98, drop - half * 0.6),
      spot(reach, drop + half * 0.5),
      spot(reach * 0.8, drop + half),
      spot(reach * 0.45, drop * 0.7 + half * 0.85),
      spot(reach * 0.12, drop * 0.2 + half * 0.75),
    ],
    true,
  )
}

/** The middle line of the spinal canal, down behind the bones and into the sacrum. */
export const canalPath = (bones: readonly PlacedBone[], sacrum: Corners | undefined): string => {
  const behind = (upper: Spot, lower: Spot, back: Spot, height: number): readonly Spot[] =>
    [0.25, 0.75].map((share) => along(between(upper, lower, share), back, (CANAL_WIDTH / 2) * (height / 38)))
  const spots = bones.flatMap(({ corners, back, shape }) => behind(corners[1], corners[2], back, shape.height))
  const last = bones.at(-1)
  const end = sacrum && last ? behind(sacrum[1], sacrum[2], last.back, last.shape.height * 0.7) : []
  return smoothPath([...spots, ...end])
}

export const sacrumPath = (corners: Corners): string => roundedPath(corners, 3, [0, -0.6, 0, -0.6])
