/** The skin fields of the nerve roots that leave the spine below L1, in the order of the spine. */
export const DERMATOMES = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3', 'S4', 'S5'] as const
export type Dermatome = (typeof DERMATOMES)[number]

/**
 * Whole percents of one region's skin. What is missing to 100 belongs to roots above L1, which the map does not follow.
 */
export type DermatomePercents = Readonly<Partial<Record<Dermatome, number>>>
