import { accept, refuse, type Result } from '../result.ts'

/**
 * How the lumbar vertebrae of one spine are counted: five; six (L6 between L5 and S1); four (L5 is sacral).
 * A transitional vertebra was seen in 9.9 % of 5,941 lumbar films, so who determined the numbering is recorded.
 */
export const SPINE_NUMBERINGS = ['usual', 'sixLumbar', 'fourLumbar'] as const
export type SpineNumbering = (typeof SPINE_NUMBERINGS)[number]

export type NumberingRefusal = { readonly code: 'numberingNotDetermined'; readonly numbering: SpineNumbering }

/**
 * Whether a numbering may be recorded: one that is not the usual one says who determined it and how, since the wrong
 * numbering is the wrong disc. White space says nothing. Refuses `numberingNotDetermined`.
 */
export function checkNumbering(
  numbering: SpineNumbering,
  determinedBy: string | null,
): Result<SpineNumbering, NumberingRefusal> {
  const isDetermined = (determinedBy ?? '').trim() !== ''
  return numbering === 'usual' || isDetermined ? accept(numbering) : refuse({ code: 'numberingNotDetermined', numbering })
}
