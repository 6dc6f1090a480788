import type { PartialDate } from '../calendar/partial-date.ts'
import type { TreatmentMethod } from '../episode/treatment-method.ts'
import type { ExpectedCourseVersion } from './expected-course-version.ts'
import type { ExpectedCourse } from './expected-course.ts'
import type { ProtocolVersion } from './protocol-version.ts'
import type { FollowUpProtocol } from './protocol.ts'
import { calendarDateOf } from '../calendar/calendar-date.ts'
import { firstDayOf } from '../calendar/partial-date.ts'
import { isValidOn } from '../calendar/validity.ts'
import { TREATMENT_METHODS } from '../episode/treatment-method.ts'
import { EXPECTED_COURSES } from './expected-course.ts'
import { DEFAULT_PROTOCOL } from './protocol.ts'

/** By what a clinic follows its treatments: every version there has been and is planned. */
export type CareRules = Readonly<{
  protocols: readonly ProtocolVersion[]
  expected: readonly ExpectedCourseVersion[]
}>

/** The first day that a date may have here: what a clinic begins with holds from it on. */
export const FIRST_DAY = calendarDateOf(1800, 1, 1)

/** What every clinic begins with. */
export const DEFAULT_CARE_RULES: CareRules = {
  protocols: [{ protocol: DEFAULT_PROTOCOL, validFrom: FIRST_DAY, validTo: null }],
  expected: TREATMENT_METHODS.map((method) => ({ method, course: EXPECTED_COURSES[method], validFrom: FIRST_DAY, validTo: null })),
}

type Treated = Readonly<{ method: TreatmentMethod; performedIn: PartialDate }>

/**
 * The versions by which one treatment is followed: those valid on its day, whatever became valid later, so that nobody's
 * due dates move when the clinic changes its mind. A new version is for treatments that were certainly done on its first
 * day or after it: a date known to the month or year counts from the earliest day that it may mean. A day without a
 * version breaks an invariant of the store.
 */
export function rulesFor(
  { method, performedIn }: Treated,
  { protocols, expected }: CareRules,
): Readonly<{ protocol: FollowUpProtocol; expected: ExpectedCourse }> {
  const day = firstDayOf(performedIn)
  const course = expected.find((version) => version.method === method && isValidOn(version, day))?.course
  if (!course) throw new Error(`no expected course of a treatment by ${method} on ${day}`)
  return { protocol: protocolFor(performedIn, { protocols }), expected: course }
}

/** The protocol alone, which does not depend on the method. A day without one breaks an invariant of the store. */
export function protocolFor(performedIn: PartialDate, { protocols }: Pick<CareRules, 'protocols'>): FollowUpProtocol {
  const day = firstDayOf(performedIn)
  const found = protocols.find((version) => isValidOn(version, day))
  if (!found) throw new Error(`no protocol for a treatment on ${day}`)
  return found.protocol
}
