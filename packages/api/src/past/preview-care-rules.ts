import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { CalendarDate as CalendarDateSchema } from '@sebone/domain/calendar/calendar-date-schema'
import { PartialDate } from '@sebone/domain/calendar/partial-date-schema'
import { FOLLOW_UP_POINTS } from '@sebone/domain/follow-up/assessment-point'
import type { CareRules } from '@sebone/domain/follow-up/care-rules'
import { differenceBetween, POINT_MOVES } from '@sebone/domain/follow-up/correction-preview'
import type { CorrectionPreview } from '@sebone/domain/follow-up/correction-preview'
import { POINT_STATUSES } from '@sebone/domain/follow-up/point-status'
import { SIGNAL_KINDS } from '@sebone/domain/follow-up/signal'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { episodeCourses } from '../episode/episode-courses.ts'
import { calendarDateIn } from '../today.ts'
import { findPastEpisodes } from './past-episodes.repository.ts'
import type { PastEpisode } from './past-episodes.repository.ts'
import { MOST_LOOKED_AT, MOST_SHOWN, PatientLabel } from './patient-label.ts'

const PointBefore = z.strictObject({ dueOn: CalendarDateSchema.nullable(), status: z.enum(POINT_STATUSES) }).nullable()
const PointMoved = z.strictObject({
  point: z.enum(FOLLOW_UP_POINTS),
  before: PointBefore,
  after: PointBefore,
  moves: z.array(z.enum(POINT_MOVES)).readonly(),
})
const SignalMoved = z.strictObject({ area: z.enum(SYMPTOM_AREAS), kind: z.enum(SIGNAL_KINDS), by: z.number() })

/** One treatment that would be followed otherwise, with all that changes in it today. */
export const CourseMoved = z.strictObject({
  patient: PatientLabel,
  treatedOn: PartialDate,
  points: z.array(PointMoved).readonly(),
  signalsGone: z.array(SignalMoved).readonly(),
  signalsNew: z.array(SignalMoved).readonly(),
  verdicts: z.int(),
})
export type CourseMoved = z.infer<typeof CourseMoved>

export const CareRulesPreview = z.strictObject({
  validFrom: CalendarDateSchema,
  validTo: CalendarDateSchema.nullable(),
  /** Treatments looked at: those on the new version's days. */
  treatments: z.int(),
  /** There are more treatments than were looked at. */
  isCut: z.boolean(),
  changed: z.int(),
  dueDates: z.int(),
  statuses: z.int(),
  signals: z.int(),
  verdicts: z.int(),
  rows: z.array(CourseMoved).readonly(),
})
export type CareRulesPreview = z.infer<typeof CareRulesPreview>

type Compared = { readonly past: PastEpisode; readonly treatedOn: CourseMoved['treatedOn']; readonly difference: CorrectionPreview }

/** What other rules would change for the treatments there are, as of today: computed, nothing stored. */
export async function previewCareRules(
  deps: StaffDeps,
  tx: Db,
  rules: { readonly before: CareRules; readonly after: CareRules; readonly validFrom: CalendarDate; readonly validTo: CalendarDate | null },
): Promise<CareRulesPreview> {
  const { principal, clock } = deps
  const { validFrom, validTo } = rules
  const today = calendarDateIn(principal.timeZone, clock())
  const episodes = await findPastEpisodes(tx, { clinicId: principal.clinicId, from: validFrom, limit: MOST_LOOKED_AT + 1 })
  const compared = episodes.slice(0, MOST_LOOKED_AT).flatMap((past) => comparedIn(past, rules, today))
  const changed = compared.filter(({ difference }) => difference.changesAnything)
  const count = (of: (difference: CorrectionPreview) => number) => changed.reduce((sum, { difference }) => sum + of(difference), 0)
  const rows = changed.slice(0, MOST_SHOWN).map(movedOf)
  const shown = rows.map(({ patient }) => patient.id)
  await recordAudit(tx, byStaff(deps, 'setting.previewed', { detail: { validFrom, shown } }))
  return {
    validFrom,
    validTo,
    treatments: compared.length,
    isCut: episodes.length > MOST_LOOKED_AT,
    changed: changed.length,
    dueDates: count(({ points }) => points.filter(({ moves }) => moves.includes('dueOn')).length),
    statuses: count(({ points }) => points.filter(({ moves }) => moves.includes('status')).length),
    signals: count(({ signalsGone, signalsNew }) => signalsGone.length + signalsNew.length),
    verdicts: count(({ verdicts }) => verdicts.length),
    rows,
  }
}

function comparedIn(
  past: PastEpisode,
  { before, after }: { readonly before: CareRules; readonly after: CareRules },
  today: CalendarDate,
): readonly Compared[] {
  const [earlier, later] = [before, after].map((rules) => episodeCourses({ ...past, today, rules }).courses)
  return (earlier ?? []).flatMap(({ procedureId, course }): Compared[] => {
    const other = later?.find((one) => one.procedureId === procedureId)?.course
    const isFollowedOtherwise = other && JSON.stringify([course.protocol, course.expected]) !== JSON.stringify([other.protocol, other.expected])
    if (!other || !isFollowedOtherwise || !course.treatedOn) return []
    return [{ past, treatedOn: course.treatedOn, difference: differenceBetween(course, other, past.assessments) }]
  })
}

function movedOf({ past, treatedOn, difference }: Compared): CourseMoved {
  const signal = ({ area, kind, by }: CorrectionPreview['signalsNew'][number]) => ({ area, kind, by })
  const state = (of: CorrectionPreview['points'][number]['before']) => of && { dueOn: of.dueOn, status: of.status }
  return {
    patient: past.patient,
    treatedOn,
    points: difference.points.flatMap(({ point, before, after, moves }) =>
      point === 'baseline' || moves.length === 0 ? [] : [{ point, before: state(before), after: state(after), moves }],
    ),
    signalsGone: difference.signalsGone.map(signal),
    signalsNew: difference.signalsNew.map(signal),
    verdicts: difference.verdicts.length,
  }
}
