export const TREATMENT_METHODS = ['cellgel'] as const
export type TreatmentMethod = (typeof TREATMENT_METHODS)[number]

/** The region a bare "4/5" means when it is written about this method. */
export const METHOD_REGION = { cellgel: 'lumbar' } as const satisfies Readonly<Record<TreatmentMethod, 'lumbar'>>
