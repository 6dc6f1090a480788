import type { ExpectedCourse } from './expected-course.ts'

/** What the method lets one expect on a day after treatment. `between` lies between two windows: nothing is stated. */
export const EXPECTED_PHASES = [
  'beforeTreatment',
  'worseningExpected',
  'between',
  'effectDevelops',
  'fullEffect',
  'cannotSay',
] as const
export type ExpectedPhase = (typeof EXPECTED_PHASES)[number]

/** The phase on a day (days after treatment, negative before it). Null, the day not being known, is `cannotSay`. */
export function expectedPhaseOn(day: number | null, { worsening, fullEffect }: ExpectedCourse): ExpectedPhase {
  if (day === null || Number.isNaN(day)) return 'cannotSay'
  if (day < 0) return 'beforeTreatment'
  if (day >= worsening.fromDay && day <= worsening.toDay) return 'worseningExpected'
  if (day < fullEffect.fromDay) return 'between'
  return day < fullEffect.toDay ? 'effectDevelops' : 'fullEffect'
}
