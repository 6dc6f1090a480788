import type { AssessmentPoint } from './assessment-point.ts'
import type { AssessmentFacts } from './assessment.ts'

/** Days from treatment to an answer: one day, or the range that a partial treatment date allows. Before is negative. */
export type DaysAfter = Readonly<{ min: number; max: number }>

/** An answer with its place in a course. */
export type PlacedAssessment = Readonly<{
  assessment: AssessmentFacts
  /** The point it could stand for; null outside every window and where the dates do not decide. */
  point: AssessmentPoint | null
  /** Null where neither the day of the answer nor its point says when it was. */
  days: DaysAfter | null
}>

/** Where it is drawn and sorted; for a range its beginning. */
export const sortDayOf = (placed: PlacedAssessment): number => placed.days?.min ?? Number.POSITIVE_INFINITY

/** In time order; on one day by id, so that the order is the same wherever it is computed. */
export function compareInTime(a: PlacedAssessment, b: PlacedAssessment): number {
  const [dayA, dayB] = [sortDayOf(a), sortDayOf(b)]
  if (dayA !== dayB) return dayA < dayB ? -1 : 1
  const [dateA, dateB] = [a.assessment.answeredOn ?? '', b.assessment.answeredOn ?? '']
  if (dateA !== dateB) return dateA < dateB ? -1 : 1
  return a.assessment.id < b.assessment.id ? -1 : a.assessment.id > b.assessment.id ? 1 : 0
}
