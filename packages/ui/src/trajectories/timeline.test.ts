import { describe, expect, test } from 'vitest'
import { readCalendarDate, type CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { readPartialDate } from '@sebone/domain/calendar/partial-date'
import { courseOf, type AssessmentFacts } from '@sebone/domain/follow-up/course'
import { bySymptom } from '@sebone/domain/symptom/area'
import { NOT_SURE, recordedAs } from '@sebone/domain/symptom/recorded-score'
import { readScore } from '@sebone/domain/symptom/read-score'
import { seriesOf } from './area-series.ts'
import { timelineOf } from './timeline.ts'

const date = (text: string): CalendarDate => {
  const read = readCalendarDate(text)
  if (!read.ok) throw new Error(text)
  return read.value
}

const treated = (text: string) => {
  const read = readPartialDate(text)
  if (!read.ok) throw new Error(text)
  return read.value
}

/** One answer with the same score in every area; '?' is "not sure". */
const answer = (on: string, score: string): AssessmentFacts => {
  const read = readScore(score === '?' ? '' : score)
  if (!read.ok) throw new Error(score)
  const recorded = score === '?' ? NOT_SURE : recordedAs(read.value)
  return { id: on, answeredOn: date(on), point: null, mode: 'web', answeredBy: 'patient', scores: bySymptom(() => recorded) }
}

describe('the time line of a course', () => {
  const course = courseOf({
    treatedOn: treated('2026-06-10'),
    today: date('2026-09-14'),
    assessments: [
      answer('2026-06-08', '7'),
      answer('2026-06-17', '?'),
      answer('2026-07-12', '5'),
      answer('2026-08-05', '4'),
      answer('2026-09-08', '3'),
    ],
  })
  const timeline = timelineOf(course)

  test('puts every answer at its true day, one outside every window too', () => {
    expect(timeline.answers.map(({ day, point }) => [day, point])).toEqual([
      [-2, 'baseline'],
      [7, 'oneWeek'],
      [32, 'oneMonth'],
      [56, null],
      [90, 'threeMonths'],
    ])
  })

  test('"not sure" is neither a number nor a blank, and breaks the line', () => {
    const { points, lines, missing } = seriesOf(timeline, 'numbness')
    expect(points.map(({ value }) => value)).toEqual([7, 5, 4, 3])
    expect(missing).toEqual([{ day: 7, kind: 'notSure' }])
    expect(lines.map(({ isBroken }) => isBroken)).toEqual([true, false, false])
  })

  test('shows what is still to come, and does not call it missing', () => {
    expect(timeline.ticks.map(({ point }) => point)).toEqual(['oneWeek', 'oneMonth', 'threeMonths', 'sixMonths'])
    expect(timeline.to).toBe(182)
    expect(timeline.gaps).toEqual([])
  })

  test('keeps an answer whose day after treatment nobody knows, without drawing it', () => {
    const monthOnly = courseOf({
      treatedOn: treated('2026-06'),
      today: date('2026-09-14'),
      assessments: [answer('2026-06-15', '7')],
    })
    const drawn = timelineOf(monthOnly)
    expect([...drawn.answers.map(({ assessment }) => assessment), ...drawn.notDrawn]).toHaveLength(1)
  })
})
