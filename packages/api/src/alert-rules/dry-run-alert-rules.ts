import { addMonths, isBefore } from '@sebone/domain/calendar/calendar-date'
import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { lastDayOf } from '@sebone/domain/calendar/partial-date'
import { ALERT_LEVELS } from '@sebone/domain/follow-up/alert-rule'
import { alertRulesOn } from '@sebone/domain/follow-up/alert-rules-on'
import { alertsByMonth } from '@sebone/domain/follow-up/alerts-by-month'
import type { Alert } from '@sebone/domain/follow-up/alert'
import { compareDryRuns, dryRun } from '@sebone/domain/follow-up/dry-run'
import type { CourseAlert, PastCourse } from '@sebone/domain/follow-up/dry-run'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { findAlertRuleSets, findCareRules } from '../care-rules/care-rules.repository.ts'
import type { StaffDeps } from '../context.ts'
import { episodeCourses } from '../episode/episode-courses.ts'
import { findPastEpisodes } from '../past/past-episodes.repository.ts'
import type { PastEpisode } from '../past/past-episodes.repository.ts'
import { MOST_LOOKED_AT, MOST_SHOWN, PatientLabel } from '../past/patient-label.ts'
import type { DecisionRefusal } from '../setting/decide.ts'
import { checkInFactsOf } from '../standing/check-in-facts.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { ALERT_RULES_SETTING, AlertRules } from './alert-rules-setting.ts'

export const DryRunAlertRules = z.strictObject({ draft: AlertRules })
export type DryRunAlertRules = z.infer<typeof DryRunAlertRules>

/** How far back treatments are looked at. */
const MONTHS_BACK = 24

/** The alert is the domain's own value: its type is checked here, its shape not again. */
const AlertRow = z.strictObject({ patient: PatientLabel, on: CalendarDate.nullable(), alert: z.custom<Alert>() })
const ByLevel = z.record(z.enum(ALERT_LEVELS), z.int())

export const AlertDryRun = z.strictObject({
  since: CalendarDate,
  courses: z.int(),
  isCut: z.boolean(),
  before: z.strictObject({ alerts: z.int(), courses: z.int(), byLevel: ByLevel }),
  after: z.strictObject({ alerts: z.int(), courses: z.int(), byLevel: ByLevel }),
  months: z.array(z.strictObject({ month: z.string().nullable(), before: z.int(), after: z.int() })).readonly(),
  added: z.int(),
  removed: z.int(),
  /** The first of each, most urgent first. */
  addedRows: z.array(AlertRow).readonly(),
  removedRows: z.array(AlertRow).readonly(),
})
export type AlertDryRun = z.infer<typeof AlertDryRun>

type Refused = Extract<DecisionRefusal, { code: 'settingRefused' }>

/** What new rules would have raised over the last two years of treatments, beside what those in force today raise. */
export async function dryRunAlertRules(deps: StaffDeps, { draft }: DryRunAlertRules): Promise<Result<AlertDryRun, Refused>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const today = calendarDateIn(principal.timeZone, clock())
  const since = addMonths(today, -MONTHS_BACK)
  const read = ALERT_RULES_SETTING.read(draft)
  if (!read.ok) return refuse({ code: 'settingRefused', problems: read.error })
  return inClinic(deps, async (tx) => {
    const rules = await findCareRules(tx, clinicId)
    const inForce = alertRulesOn(today, await findAlertRuleSets(tx, clinicId))
    const episodes = await findPastEpisodes(tx, { clinicId, from: since, limit: MOST_LOOKED_AT + 1 })
    const past = episodes.slice(0, MOST_LOOKED_AT).flatMap((episode) =>
      pastCoursesOf(episode, episodeCourses({ ...episode, today, rules }), since),
    )
    const courses = past.map(({ course }) => course)
    const [before, after] = [dryRun(inForce, courses), dryRun(read.value, courses)]
    const { added, removed } = compareDryRuns(before, after)
    const rowOf = rowsFor(past)
    const [addedRows, removedRows] = [added, removed].map((alerts) => byUrgency(alerts).slice(0, MOST_SHOWN).flatMap(rowOf))
    const shown = [...(addedRows ?? []), ...(removedRows ?? [])].map(({ patient }) => patient.id)
    await recordAudit(tx, byStaff(deps, 'setting.previewed', { detail: { since, shown } }))
    const summary = ({ alerts, coursesAlerted, byLevel }: typeof before) => ({ alerts: alerts.length, courses: coursesAlerted, byLevel })
    return accept({
      since,
      courses: courses.length,
      isCut: episodes.length > MOST_LOOKED_AT,
      before: summary(before),
      after: summary(after),
      months: alertsByMonth(before, after, courses),
      added: added.length,
      removed: removed.length,
      addedRows: addedRows ?? [],
      removedRows: removedRows ?? [],
    })
  })
}

type PastOf = { readonly course: PastCourse; readonly patient: PastEpisode['patient'] }

function pastCoursesOf(
  episode: PastEpisode,
  { courses }: ReturnType<typeof episodeCourses>,
  since: CalendarDate,
): readonly PastOf[] {
  const answers = checkInFactsOf(episode)
  return courses.flatMap(({ procedureId, course }) =>
    procedureId === null || !course.treatedOn || isBefore(lastDayOf(course.treatedOn), since) ? [] : [{ course: { id: procedureId, course, answers }, patient: episode.patient }],
  )
}

const byUrgency = (alerts: readonly CourseAlert[]) =>
  alerts.toSorted((a, b) => ALERT_LEVELS.indexOf(a.alert.level) - ALERT_LEVELS.indexOf(b.alert.level))

function rowsFor(past: readonly PastOf[]) {
  const byId = new Map(past.map((one) => [one.course.id, one]))
  return ({ courseId, alert }: CourseAlert) => {
    const found = byId.get(courseId)
    if (!found) return []
    const { points, unscheduled } = found.course.course
    const answer = [...points.flatMap(({ assessment }) => assessment ?? []), ...unscheduled].find(({ id }) => id === alert.assessmentId)
    const due = 'point' in alert ? points.find(({ point }) => point === alert.point)?.dueOn : null
    return [{ patient: found.patient, on: answer?.answeredOn ?? due ?? null, alert }]
  }
}
