import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { AnsweredBy, CollectionMode } from '@sebone/domain/follow-up/assessment'
import { ASSESSMENT_POINTS, type AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import { bySymptom, SYMPTOM_AREAS, type BySymptom } from '@sebone/domain/symptom/area'
import type { EpisodePage } from '../../data/api.ts'

export interface FollowUpDraft {
  readonly when: 'date' | 'point'
  readonly date: string
  readonly point: AssessmentPoint | ''
  readonly mode: CollectionMode
  readonly answeredBy: AnsweredBy
  readonly scores: BySymptom<string>
  readonly notSure: BySymptom<boolean>
  readonly note: string
  readonly reason: string
}

/** What two people may have changed; why it is corrected is said by each. */
export const COMPARED = [
  'when',
  'date',
  'point',
  'mode',
  'answeredBy',
  ...SYMPTOM_AREAS.flatMap((area) => [`scores.${area}`, `notSure.${area}`] as const),
  'note',
] as const
export type Compared = (typeof COMPARED)[number]

type Recorded = EpisodePage['assessments'][number]

/** A call today, until somebody says otherwise. */
export const newDraft = (today: CalendarDate): FollowUpDraft => ({
  when: 'date',
  date: today,
  point: '',
  mode: 'phone',
  answeredBy: 'patient',
  scores: bySymptom(() => ''),
  notSure: bySymptom(() => false),
  note: '',
  reason: '',
})

export const draftOf = (recorded: Recorded): FollowUpDraft => ({
  when: recorded.answeredOn === null ? 'point' : 'date',
  date: recorded.answeredOn ?? '',
  point: recorded.point ?? '',
  mode: recorded.mode,
  answeredBy: recorded.answeredBy,
  scores: bySymptom((area) => {
    const score = recorded.scores[area]
    return score.kind === 'score' ? String(score.value) : ''
  }),
  notSure: bySymptom((area) => recorded.scores[area].kind === 'notSure'),
  note: recorded.note ?? '',
  reason: '',
})

export const pointIn = (value: string): AssessmentPoint | '' => ASSESSMENT_POINTS.find((point) => point === value) ?? ''

/** What the server is sent, or null while the point still has to be chosen. */
export function assessmentIn(draft: FollowUpDraft) {
  const { when, date, point, mode, answeredBy, scores, notSure, note } = draft
  if (when === 'point' && point === '') return null
  const on = when === 'point' && point !== '' ? { point } : { date }
  return { on, mode, answeredBy, scores, notSure: SYMPTOM_AREAS.filter((area) => notSure[area]), note }
}
