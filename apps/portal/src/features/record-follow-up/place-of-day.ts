import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { Course } from '@sebone/domain/follow-up/course'
import { placeAssessments } from '@sebone/domain/follow-up/place-assessments'
import type { PlacedAssessment } from '@sebone/domain/follow-up/placed-assessment'
import { bySymptom } from '@sebone/domain/symptom/area'
import { BLANK } from '@sebone/domain/symptom/recorded-score'

/** Where the rules would put an answer of this day: asked of them with an answer that is still blank. */
export function placeOfDay(
  answeredOn: CalendarDate,
  { treatedOn, protocol }: Pick<Course, 'treatedOn' | 'protocol'>,
): PlacedAssessment | undefined {
  const scores = bySymptom(() => BLANK)
  const answer = { id: '', answeredOn, point: null, scores, mode: 'phone', answeredBy: 'patient' } as const
  return placeAssessments({ treatedOn, assessments: [answer], closed: null, protocol })[0]
}
