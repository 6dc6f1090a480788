/**
 * The four things the clinic asks about at every point. The order is that of the check-in and of the clinic's
 * published reports; a case file may print them in another order and keeps it.
 */
export const SYMPTOM_AREAS = ['lowerBack', 'lowerLimbs', 'numbness', 'buttocks'] as const
export type SymptomArea = (typeof SYMPTOM_AREAS)[number]
export type BySymptom<T> = Readonly<Record<SymptomArea, T>>

/** One value per area, in the order of the list. */
export const bySymptom = <T>(valueOf: (area: SymptomArea) => T): BySymptom<T> => ({
  lowerBack: valueOf('lowerBack'),
  lowerLimbs: valueOf('lowerLimbs'),
  numbness: valueOf('numbness'),
  buttocks: valueOf('buttocks'),
})
