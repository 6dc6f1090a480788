import * as z from 'zod'
import type { ExpectedCourse as ExpectedCourseType } from './expected-course.ts'

const DayWindow = z.strictObject({ fromDay: z.int(), toDay: z.int() })

/** The shape only; whether it can be used is `checkExpectedCourse`'s to say, by name. */
export const ExpectedCourse = z.strictObject({
  worsening: DayWindow,
  fullEffect: DayWindow,
  source: z.string().max(1000),
}) satisfies z.ZodType<ExpectedCourseType>
export type ExpectedCourse = z.infer<typeof ExpectedCourse>
