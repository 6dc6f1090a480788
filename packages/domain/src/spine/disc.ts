import type { SpineNumbering } from './numbering.ts'
import type { Vertebra } from './vertebra.ts'

/** The 23 discs of the usual numbering and the three of other ones, from head to tail. There is none at C1/2. */
export const DISCS = [
  'C2/3', 'C3/4', 'C4/5', 'C5/6', 'C6/7', 'C7/T1',
  'T1/2', 'T2/3', 'T3/4', 'T4/5', 'T5/6', 'T6/7', 'T7/8', 'T8/9', 'T9/10', 'T10/11', 'T11/12', 'T12/L1',
  'L1/2', 'L2/3', 'L3/4', 'L4/5', 'L4/S1', 'L5/S1', 'L5/6', 'L6/S1',
] as const

/** What lies between two bones, in its canonical form (`L3/4`, `T12/L1`, `L5/S1`). A bone is a `Vertebra`. */
export type Disc = (typeof DISCS)[number]

/** The discs of a spine with this numbering, from head to tail: 23, 24 with six lumbar vertebrae, 22 with four. */
export function discsOf(numbering: SpineNumbering): readonly Disc[] {
  return DISCS_OF[numbering]
}

const without = (absent: readonly Disc[]) => DISCS.filter((disc) => !absent.includes(disc))

const DISCS_OF: Readonly<Record<SpineNumbering, readonly Disc[]>> = {
  usual: without(['L4/S1', 'L5/6', 'L6/S1']),
  sixLumbar: without(['L4/S1', 'L5/S1']),
  fourLumbar: without(['L4/5', 'L5/S1', 'L5/6', 'L6/S1']),
}

/** Negative when `a` lies nearer the head than `b`, 0 when they are the same disc. */
export function compareDiscs(a: Disc, b: Disc): number {
  return DISCS.indexOf(a) - DISCS.indexOf(b)
}

/** Each disc once, from head to tail. */
export function sortDiscs(discs: Iterable<Disc>): readonly Disc[] {
  return [...new Set(discs)].sort(compareDiscs)
}

/** The two bones that a disc lies between. */
export function bonesOf(disc: Disc): { readonly upper: Vertebra; readonly lower: Vertebra } {
  return BONES[disc]
}

const BONES: Readonly<Record<Disc, { readonly upper: Vertebra; readonly lower: Vertebra }>> = {
  'C2/3': { upper: 'C2', lower: 'C3' },
  'C3/4': { upper: 'C3', lower: 'C4' },
  'C4/5': { upper: 'C4', lower: 'C5' },
  'C5/6': { upper: 'C5', lower: 'C6' },
  'C6/7': { upper: 'C6', lower: 'C7' },
  'C7/T1': { upper: 'C7', lower: 'T1' },
  'T1/2': { upper: 'T1', lower: 'T2' },
  'T2/3': { upper: 'T2', lower: 'T3' },
  'T3/4': { upper: 'T3', lower: 'T4' },
  'T4/5': { upper: 'T4', lower: 'T5' },
  'T5/6': { upper: 'T5', lower: 'T6' },
  'T6/7': { upper: 'T6', lower: 'T7' },
  'T7/8': { upper: 'T7', lower: 'T8' },
  'T8/9': { upper: 'T8', lower: 'T9' },
  'T9/10': { upper: 'T9', lower: 'T10' },
  'T10/11': { upper: 'T10', lower: 'T11' },
  'T11/12': { upper: 'T11', lower: 'T12' },
  'T12/L1': { upper: 'T12', lower: 'L1' },
  'L1/2': { upper: 'L1', lower: 'L2' },
  'L2/3': { upper: 'L2', lower: 'L3' },
  'L3/4': { upper: 'L3', lower: 'L4' },
  'L4/5': { upper: 'L4', lower: 'L5' },
  'L4/S1': { upper: 'L4', lower: 'S1' },
  'L5/S1': { upper: 'L5', lower: 'S1' },
  'L5/6': { upper: 'L5', lower: 'L6' },
  'L6/S1': { upper: 'L6', lower: 'S1' },
}
