import type { Validity } from '../calendar/validity.ts'
import type { TreatmentMethod } from '../episode/treatment-method.ts'
import type { Result } from '../result.ts'
import type { ExpectedCourse } from './expected-course.ts'
import { accept, refuse } from '../result.ts'

/** What is expected after a method, and the days of treatment it is for. Edited only as a new version from a day on. */
export type ExpectedCourseVersion = Validity & Readonly<{ method: TreatmentMethod; course: ExpectedCourse }>

export const EXPECTED_WINDOWS = ['worsening', 'fullEffect'] as const
export type ExpectedWindow = (typeof EXPECTED_WINDOWS)[number]

export type ExpectedCourseRefusal =
  | { readonly code: 'expectedDayNotWhole'; readonly window: ExpectedWindow; readonly end: 'fromDay' | 'toDay' }
  | { readonly code: 'expectedWindowReversed'; readonly window: ExpectedWindow; readonly fromDay: number; readonly toDay: number }
  /** The effect would be complete while worsening is still expected: a flare and a failure could not be told apart. */
  | { readonly code: 'effectBeforeWorseningEnds'; readonly fullEffectTo: number; readonly worseningTo: number }
  | { readonly code: 'expectedSourceMissing' }

/** Whether an expected course can be used: whole days from treatment on, no window reversed, its source named. */
export function checkExpectedCourse(course: ExpectedCourse): Result<ExpectedCourse, readonly ExpectedCourseRefusal[]> {
  const refusals: ExpectedCourseRefusal[] = EXPECTED_WINDOWS.flatMap((window): ExpectedCourseRefusal[] => {
    const { fromDay, toDay } = course[window]
    const notWhole = (['fromDay', 'toDay'] as const).filter((end) => !isDay(course[window][end]))
    if (notWhole.length > 0) return notWhole.map((end) => ({ code: 'expectedDayNotWhole', window, end }))
    return toDay < fromDay ? [{ code: 'expectedWindowReversed', window, fromDay, toDay }] : []
  })
  const [fullEffectTo, worseningTo] = [course.fullEffect.toDay, course.worsening.toDay]
  if (refusals.length === 0 && fullEffectTo <= worseningTo)
    refusals.push({ code: 'effectBeforeWorseningEnds', fullEffectTo, worseningTo })
  if (course.source.trim() === '') refusals.push({ code: 'expectedSourceMissing' })
  return refusals.length === 0 ? accept(course) : refuse(refusals)
}

const isDay = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
