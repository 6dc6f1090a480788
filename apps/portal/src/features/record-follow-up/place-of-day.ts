import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { PartialDate } from '@sebone/domain/calendar/partial-date'
import { placeAssessments } from '@sebone/domain/follow-up/place-assessments'
import type { PlacedAssessment } from '@sebone/domain/follow-up/placed-assessment'
import { DEFAULT_PROTOCOL } from '@sebone/domain/follow-up/protocol'
import { bySymptom } from '@sebone/domain/symptom/area'
import { BLANK } from '@sebone/domain/symptom/recorded-score'

/** Where the rules would put an answer of this day: asked of them with an answer that is still blank. */
export function placeOfDay(answeredOn: CalendarDate, treatedOn: PartialDate | null): PlacedAssessment | undefined {
  const scores = bySymptom(() => BLANK)
  const answer = { id: '', answeredOn, point: null, scores, mode: 'phone', answeredBy: 'patient' } as const
  return placeAssessments({ treatedOn, assessments: [answer], closed: null, protocol: DEFAULT_PROTOCOL })[0]
}
