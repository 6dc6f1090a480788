import type { BySymptom } from '../symptom/area.ts'
import type { AssessmentPoint } from './assessment-point.ts'
import type { AssessmentFacts } from './assessment.ts'
import { readCalendarDate, type CalendarDate } from '../calendar/calendar-date.ts'
import { readPartialDate, type PartialDate } from '../calendar/partial-date.ts'
import { bySymptom, SYMPTOM_AREAS } from '../symptom/area.ts'
import { readScore } from '../symptom/read-score.ts'
import { BLANK, NOT_SURE, recordedAs, type RecordedScore } from '../symptom/recorded-score.ts'

/** Short ways to write down answers in tests. Scores stand in the order of the areas, `-` is blank, `?` not sure. */
export function scores(printed: string): BySymptom<RecordedScore> {
  const cells = printed.split(' ')
  return bySymptom((area) => {
    const cell = cells[SYMPTOM_AREAS.indexOf(area)] ?? '-'
    if (cell === '-') return BLANK
    if (cell === '?') return NOT_SURE
    const score = readScore(cell)
    if (!score.ok) throw new Error(`not a score: ${cell}`)
    return recordedAs(score.value)
  })
}

export function day(text: string): CalendarDate {
  const date = readCalendarDate(text)
  if (!date.ok) throw new Error(`not a date: ${text}`)
  return date.value
}

export function partial(text: string): PartialDate {
  const date = readPartialDate(text)
  if (!date.ok) throw new Error(`not a date: ${text}`)
  return date.value
}

/** An answer given on a day. */
export const answeredOn = (date: string, printed: string, id: string = date): AssessmentFacts => ({
  id,
  answeredOn: day(date),
  point: null,
  scores: scores(printed),
  mode: 'web',
  answeredBy: 'patient',
})

/** An answer of which only the point is known, as in a published report. */
export const answeredAt = (point: AssessmentPoint, printed: string, id: string = point): AssessmentFacts => ({
  id,
  answeredOn: null,
  point,
  scores: scores(printed),
  mode: 'paper',
  answeredBy: 'patient',
})
