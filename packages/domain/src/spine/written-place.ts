import type { NotationToken, RegionLetter } from './notation-token.ts'

/** A bone as written: `L4`, `4`, `S`, `coccyx`. Letter or number is null where it is left out. */
export type WrittenBone = { readonly letter: RegionLetter | 'coccyx' | null; readonly number: number | null }

/** A disc as written (two bones), or one bone alone. `next`: index of the token behind it. */
export type WrittenPlace = {
  readonly upper: WrittenBone
  readonly lower: WrittenBone | null
  readonly start: number
  readonly end: number
  readonly next: number
}

/** The place whose first token stands at `at`; or, where there is none, the token at fault. */
export function writtenPlaceAt(tokens: readonly NotationToken[], at: number): WrittenPlace | NotationToken | undefined {
  const upper = boneAt(tokens, at)
  const first = tokens[at]
  if (upper === null || first === undefined) return faultAt(tokens, at)
  const start = first.start
  const between = tokens[upper.next]
  if (between?.meaning.kind === 'joint') {
    const lower = boneAt(tokens, upper.next + 1)
    if (lower === null) return faultAt(tokens, upper.next + 1) ?? between
    return { upper: upper.bone, lower: lower.bone, start, end: lower.end, next: lower.next }
  }
  // L5S1, T12L1: without a sign between them two bones are told apart by their letters alone.
  if (between?.meaning.kind === 'region' && !between.spaced && between.meaning.letter !== upper.bone.letter) {
    const lower = boneAt(tokens, upper.next)
    if (lower !== null) return { upper: upper.bone, lower: lower.bone, start, end: lower.end, next: lower.next }
  }
  // A lone S is a bone below L5 only.
  if (upper.bone.letter === 'S' && upper.bone.number === null) return first
  return { upper: upper.bone, lower: null, start, end: upper.end, next: upper.next }
}

/** A letter alone is at fault itself, unless what stands where its number should is: the 345 of L345. */
function faultAt(tokens: readonly NotationToken[], at: number): NotationToken | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]]
  const isSecond = first?.meaning.kind === 'region' && second?.meaning.kind === 'unreadable' && !second.spaced
  return isSecond ? second : first
}

type BoneAt = { readonly bone: WrittenBone; readonly end: number; readonly next: number }

function boneAt(tokens: readonly NotationToken[], at: number): BoneAt | null {
  const token = tokens[at]
  if (token === undefined) return null
  const { meaning, end } = token
  if (meaning.kind === 'number') return { bone: { letter: null, number: meaning.value }, end, next: at + 1 }
  if (meaning.kind === 'coccyx') return { bone: { letter: 'coccyx', number: null }, end, next: at + 1 }
  if (meaning.kind !== 'region') return null
  const { letter } = meaning
  const after = tokens[at + 1]
  if (after?.meaning.kind === 'number' && !(letter === 'S' && after.spaced)) {
    return { bone: { letter, number: after.meaning.value }, end: after.end, next: at + 2 }
  }
  return letter === 'S' ? { bone: { letter, number: null }, end, next: at + 1 } : null
}
