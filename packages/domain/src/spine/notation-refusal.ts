import type { Disc } from './disc.ts'
import type { SpineNumbering } from './numbering.ts'
import type { SpineRegion } from './region.ts'

/** What the caller knows: the region meant where none is written, and how this spine is counted (absent: usual). */
export type NotationContext = {
  readonly defaultRegion?: SpineRegion
  readonly numbering?: SpineNumbering
}

export const NOTATION_REFUSALS = [
  'emptyNotation',
  'tooLong',
  'unreadable',
  'ambiguousRegion',
  'ambiguousUnderSixLumbar',
  'reversed',
  'skipsADisc',
  'noSuchDisc',
  'noSuchVertebra',
  'needsTransitionalVertebra',
  'isAVertebra',
  'isADisc',
] as const
export type NotationRefusalCode = (typeof NOTATION_REFUSALS)[number]

/** `position`: index of the first character at fault in the text as typed; `text`: the part at fault, as typed. */
export type NotationRefusal = {
  readonly code: NotationRefusalCode
  readonly position: number
  readonly text: string
  /** The discs that may be meant, where that is the question (`ambiguousRegion`, `ambiguousUnderSixLumbar`). */
  readonly candidates?: readonly Disc[]
}
