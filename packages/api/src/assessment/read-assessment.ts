import type { CalendarDate, NotADate } from '@sebone/domain/calendar/calendar-date'
import { isBefore, readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { RedFlag } from '@sebone/domain/follow-up/red-flag'
import type { AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import { hasSaddleNumbness } from '@sebone/domain/extent/saddle'
import type { ExtentRefusal } from '@sebone/domain/extent/read-extent'
import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { bySymptom, SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import type { BySymptom, SymptomArea } from '@sebone/domain/symptom/area'
import { readScore } from '@sebone/domain/symptom/read-score'
import { BLANK, NOT_SURE, recordedAs } from '@sebone/domain/symptom/recorded-score'
import type { RecordedScore } from '@sebone/domain/symptom/recorded-score'
import type { AssessmentFields } from './assessment.repository.ts'
import type { RecordedExtents } from './recorded-assessment.ts'
import { readExtents } from './read-extents.ts'
import type { TypedAssessment } from './typed-assessment.ts'

export type AssessmentRefusal =
  | NotADate
  | AnswerRefusal
  | ExtentRefusal
  | { readonly code: 'dateInFuture'; readonly date: CalendarDate }
  | { readonly code: 'notAScore'; readonly area: SymptomArea; readonly text: string }
  | { readonly code: 'scoreAndNotSure'; readonly area: SymptomArea }
  | { readonly code: 'nothingAnswered' }

type When = { readonly answeredOn: CalendarDate | null; readonly point: AssessmentPoint | null }

/** What was not typed stays as it was: nothing, where the assessment is new. */
type Before = Pick<AssessmentFields, 'extents' | 'redFlags'>
export const NOTHING_BEFORE: Before = { extents: { pain: null, numbness: null }, redFlags: null }

/** What was typed about one day as an assessment of the domain, or the first thing in it that cannot be. */
export function readAssessment(
  { on, scores: typed, notSure, extents: marked = {}, ...stated }: TypedAssessment,
  today: CalendarDate,
  before: Before = NOTHING_BEFORE,
): Result<AssessmentFields, AssessmentRefusal> {
  const when = readWhen(on, today)
  if (!when.ok) return when
  const extents = readExtents(marked, before.extents, today)
  if (!extents.ok) return extents
  const scores = readScores(typed, notSure)
  if (!scores.ok) return scores
  const redFlags = saddleSignOf(extents.value).length > 0 ? 'some' : before.redFlags
  return accept({ ...stated, ...when.value, scores: scores.value, extents: extents.value, redFlags })
}

/** Numbness marked in the saddle is a warning sign, whoever marked it. */
export const saddleSignOf = ({ numbness }: RecordedExtents): readonly RedFlag[] =>
  numbness !== null && hasSaddleNumbness('numbness', numbness) === true ? ['saddleNumbness'] : []

function readWhen(on: TypedAssessment['on'], today: CalendarDate): Result<When, AssessmentRefusal> {
  if ('point' in on) return accept({ answeredOn: null, point: on.point })
  const date = readCalendarDate(on.date)
  if (!date.ok) return date
  if (isBefore(today, date.value)) return refuse({ code: 'dateInFuture', date: date.value })
  return accept({ answeredOn: date.value, point: null })
}

function readScores(
  typed: BySymptom<string>,
  notSure: readonly SymptomArea[],
): Result<BySymptom<RecordedScore>, AssessmentRefusal> {
  const read = new Map<SymptomArea, RecordedScore>()
  for (const area of SYMPTOM_AREAS) {
    const score = readScore(typed[area])
    if (!score.ok) return refuse({ ...score.error, area })
    if (!notSure.includes(area)) read.set(area, recordedAs(score.value))
    else if (score.value === null) read.set(area, NOT_SURE)
    else return refuse({ code: 'scoreAndNotSure', area })
  }
  if ([...read.values()].every(({ kind }) => kind === 'blank')) return refuse({ code: 'nothingAnswered' })
  return accept(bySymptom((area) => read.get(area) ?? BLANK))
}
