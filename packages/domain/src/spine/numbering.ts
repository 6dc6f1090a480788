/**
 * How the lumbar vertebrae of one spine are counted: five; six (L6 between L5 and S1); four (L5 is sacral).
 * A transitional vertebra was seen in 9.9 % of 5,941 lumbar films, so who determined the numbering is recorded.
 */
export const SPINE_NUMBERINGS = ['usual', 'sixLumbar', 'fourLumbar'] as const
export type SpineNumbering = (typeof SPINE_NUMBERINGS)[number]
