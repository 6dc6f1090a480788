import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { PartialDate } from '../calendar/partial-date.ts'
import type { SymptomArea } from '../symptom/area.ts'
import type { AssessmentPoint } from './assessment-point.ts'
import type { AssessmentFacts } from './assessment.ts'
import type { Course, CourseJudgement, CoursePoint } from './course.ts'
import type { PointStatus } from './point-status.ts'
import type { EpisodeRecord } from './recorded-courses.ts'
import type { Signal } from './signal.ts'
import { SYMPTOM_AREAS } from '../symptom/area.ts'
import { ASSESSMENT_POINTS } from './assessment-point.ts'
import { recordedCourses } from './recorded-courses.ts'

/** One point as one treatment date makes it. Null: the course does not have this point. */
export type PointState = Readonly<{ dueOn: CalendarDate | null; status: PointStatus; assessmentId: string | null }>

export const POINT_MOVES = ['dueOn', 'status', 'answer'] as const
export type PointMove = (typeof POINT_MOVES)[number]

export type PointCorrection = Readonly<{
  point: AssessmentPoint
  before: PointState | null
  after: PointState | null
  /** What differs; empty where nothing does. */
  moves: readonly PointMove[]
}>

/** Where an answer stands: at a point, or at none. */
export type AnswerCorrection = Readonly<{
  assessmentId: string
  from: AssessmentPoint | 'unscheduled'
  to: AssessmentPoint | 'unscheduled'
}>

export type VerdictCorrection = Readonly<{ area: SymptomArea; from: CourseJudgement; to: CourseJudgement }>

/** What another treatment date would change. Nothing is stored by it, since nothing of this is stored at all. */
export type CorrectionPreview = Readonly<{
  /** Every point that either course has, baseline first. */
  points: readonly PointCorrection[]
  /** Answers that would stand for another point, in the order in which they were given. */
  answers: readonly AnswerCorrection[]
  verdicts: readonly VerdictCorrection[]
  signalsGone: readonly Signal[]
  signalsNew: readonly Signal[]
  changesAnything: boolean
}>

/**
 * The difference between the course that a recorded treatment has and the one it would have on another date, each by the
 * rules of its own day: per point its due date, its status and the answer that stands for it; and what follows for
 * answers, verdicts and signals. A treatment that the record does not hold breaks an invariant.
 */
export function correctionPreview(
  record: EpisodeRecord,
  corrected: Readonly<{ id: string; performedIn: PartialDate }>,
): CorrectionPreview {
  const courseIn = (procedures: EpisodeRecord['procedures']) => {
    const found = recordedCourses({ ...record, procedures }).find(({ treatmentId }) => treatmentId === corrected.id)
    if (!found) throw new Error(`no treatment ${corrected.id} in the episode`)
    return found.course
  }
  const { performedIn } = corrected
  const after = record.procedures.map((one) => (one.id === corrected.id ? { ...one, performedIn } : one))
  return differenceBetween(courseIn(record.procedures), courseIn(after), record.assessments)
}

/** What differs between two courses made of the same answers, by another date or by other rules. */
export function differenceBetween(before: Course, after: Course, assessments: readonly AssessmentFacts[]): CorrectionPreview {
  const points = ASSESSMENT_POINTS.flatMap((point) => pointCorrection(point, before, after) ?? [])
  const answers = answerCorrections(before, after, assessments)
  const verdicts = SYMPTOM_AREAS.flatMap((area) => {
    const [from, to] = [before.judgements[area], after.judgements[area]]
    return from.verdict === to.verdict && from.tooEarly === to.tooEarly ? [] : [{ area, from, to }]
  })
  const signalsGone = before.signals.filter((signal) => !isAmong(signal, after.signals))
  const signalsNew = after.signals.filter((signal) => !isAmong(signal, before.signals))
  const moved = points.filter(({ moves }) => moves.length > 0)
  const changesAnything = [moved, answers, verdicts, signalsGone, signalsNew].some(({ length }) => length > 0)
  return { points, answers, verdicts, signalsGone, signalsNew, changesAnything }
}

function pointCorrection(point: AssessmentPoint, before: Course, after: Course): PointCorrection | null {
  const [from, to] = [before, after].map((course) => stateOf(course.points.find((own) => own.point === point)))
  if (!from && !to) return null
  const differs: Readonly<Record<PointMove, boolean>> = {
    dueOn: (from?.dueOn ?? null) !== (to?.dueOn ?? null),
    status: from?.status !== to?.status,
    answer: (from?.assessmentId ?? null) !== (to?.assessmentId ?? null),
  }
  return { point, before: from ?? null, after: to ?? null, moves: POINT_MOVES.filter((move) => differs[move]) }
}

const stateOf = (point: CoursePoint | undefined): PointState | null =>
  point ? { dueOn: point.dueOn, status: point.status, assessmentId: point.assessment?.id ?? null } : null

function answerCorrections(before: Course, after: Course, assessments: readonly AssessmentFacts[]): AnswerCorrection[] {
  const placeIn = (course: Course, { id }: AssessmentFacts): AnswerCorrection['from'] =>
    course.points.find(({ assessment }) => assessment?.id === id)?.point ?? 'unscheduled'
  return assessments.flatMap((assessment) => {
    const [from, to] = [placeIn(before, assessment), placeIn(after, assessment)]
    return from === to ? [] : [{ assessmentId: assessment.id, from, to }]
  })
}

const isAmong = (signal: Signal, others: readonly Signal[]): boolean =>
  others.some(
    ({ assessmentId, area, kind, by, raised }) =>
      assessmentId === signal.assessmentId &&
      area === signal.area &&
      kind === signal.kind &&
      by === signal.by &&
      raised === signal.raised,
  )
