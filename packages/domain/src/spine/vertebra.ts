import type { SpineNumbering } from './numbering.ts'

/** Bones from head to tail, with L6 that only a spine of six lumbar vertebrae has. */
export const VERTEBRAE = [
  'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7',
  'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12',
  'L1', 'L2', 'L3', 'L4', 'L5', 'L6',
  'S1', 'coccyx',
] as const

/** A bone. What lies between two bones is a `Disc`; the two types never mix. */
export type Vertebra = (typeof VERTEBRAE)[number]

/** The bones of a spine with this numbering, from head to tail. */
export function vertebraeOf(numbering: SpineNumbering): readonly Vertebra[] {
  return VERTEBRAE_OF[numbering]
}

const VERTEBRAE_OF: Readonly<Record<SpineNumbering, readonly Vertebra[]>> = {
  usual: VERTEBRAE.filter((bone) => bone !== 'L6'),
  sixLumbar: VERTEBRAE,
  fourLumbar: VERTEBRAE.filter((bone) => bone !== 'L5' && bone !== 'L6'),
}
