import type { TreatmentMethod } from '../episode/treatment-method.ts'

/** What is expected after a method, in days after treatment, both ends included. */
export type ExpectedCourse = Readonly<{
  worsening: Readonly<{ fromDay: number; toDay: number }>
  fullEffect: Readonly<{ fromDay: number; toDay: number }>
  source: string
}>

export const EXPECTED_COURSES: Readonly<Record<TreatmentMethod, ExpectedCourse>> = {
  cellgel: {
    worsening: { fromDay: 0, toDay: 14 },
    fullEffect: { fromDay: 21, toDay: 90 },
    source: "the clinic's published progress reports: symptoms may worsen in the first one to two weeks, " +
      'full effect takes three weeks to three months',
  },
}

/** Before the end of the window in which the effect develops, an unchanged score says nothing yet. */
export const isBeforeFullEffect = (day: number, expected: ExpectedCourse): boolean => day < expected.fullEffect.toDay
