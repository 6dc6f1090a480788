import { ageDecadeOn } from '@sebone/domain/calendar/birth-date'
import type { CalendarDate, NotADate } from '@sebone/domain/calendar/calendar-date'
import { isBefore, readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { firstDayOf } from '@sebone/domain/calendar/partial-date'
import type { AssessmentFacts } from '@sebone/domain/follow-up/assessment'
import type { CareRules } from '@sebone/domain/follow-up/care-rules'
import type { Course } from '@sebone/domain/follow-up/course'
import type { PriceList } from '@sebone/domain/pricing/price-list'
import { progressReportOf } from '@sebone/domain/report/progress-report'
import type { ProgressReport } from '@sebone/domain/report/progress-report'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { findCareRules } from '../care-rules/care-rules.repository.ts'
import type { StaffDeps } from '../context.ts'
import { episodeCourses } from '../episode/episode-courses.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Id, TypedField } from '../input.ts'
import { findPatientRecord } from '../patient/patient-page.repository.ts'
import type { EpisodeRecord, PatientRecord } from '../patient/patient-page.repository.ts'
import { findPriceLists } from '../price-list/price-list.repository.ts'
import type { RecordedProcedure } from '../procedure/recorded-procedure.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'

export const AskForReport = z.strictObject({
  episodeId: Id,
  /** The last treatment where left out. */
  procedureId: Id.optional(),
  /** Today where left out. */
  asOf: TypedField.optional(),
})
export type AskForReport = z.infer<typeof AskForReport>

export type ReportRefusal =
  | NotADate
  | { readonly code: 'dateInFuture'; readonly date: CalendarDate }
  | { readonly code: 'notFound' }
  | { readonly code: 'nothingTreated' }
  | { readonly code: 'reportBeforeTreatment'; readonly performedIn: string; readonly asOf: CalendarDate }

/** The report of one treatment as of one day, made of the stored facts each time it is asked for. */
export async function progressReport(
  deps: StaffDeps,
  { episodeId, procedureId, asOf: typed }: AskForReport,
): Promise<Result<ProgressReport, ReportRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const now = clock()
  const today = calendarDateIn(principal.timeZone, now)
  const read = typed === undefined ? accept(today) : readCalendarDate(typed)
  if (!read.ok) return read
  const asOf = read.value
  if (isBefore(today, asOf)) return refuse({ code: 'dateInFuture', date: asOf })

  return inClinic(deps, async (tx) => {
    const { patientId } = (await findEpisode(tx, clinicId, episodeId)) ?? {}
    const record = patientId ? await findPatientRecord(tx, { clinicId, patientId, at: now }) : null
    const found = record?.episodes.find(({ episode }) => episode.id === episodeId)
    if (!record || !found) return refuse({ code: 'notFound' })

    const rules = await findCareRules(tx, clinicId)
    const { courses } = episodeCourses({ ...found, today, rules })
    const wanted = procedureId ?? courses.at(-1)?.procedureId
    const procedure = found.procedures.find(({ id }) => id === wanted)
    const course = courses.find((one) => one.procedureId === wanted)?.course
    if (!procedure || !course) return refuse({ code: procedureId ? 'notFound' : 'nothingTreated' })
    if (isBefore(asOf, firstDayOf(procedure.performedIn)))
      return refuse({ code: 'reportBeforeTreatment', performedIn: procedure.performedIn, asOf })

    const priceLists = await findPriceLists(tx, clinicId)
    await recordAudit(tx, byStaff(deps, 'report.read', { patientId: record.patient.id, subject: episodeId, detail: { asOf } }))
    return accept(progressReportOf(factsOf({ record, found, procedure, course, priceLists, rules, asOf })))
  })
}

function factsOf({
  record: { patient },
  found: { episode, conditions },
  procedure,
  course,
  priceLists,
  rules,
  asOf,
}: {
  readonly record: PatientRecord
  readonly found: EpisodeRecord
  readonly procedure: RecordedProcedure
  readonly course: Course
  readonly priceLists: readonly PriceList[]
  readonly rules: CareRules
  readonly asOf: CalendarDate
}): Parameters<typeof progressReportOf>[0] {
  return {
    number: episode.number,
    topic: episode.topic,
    asOf,
    patient: {
      sex: patient.sex,
      ageDecade: patient.birthDate && ageDecadeOn(patient.birthDate, asOf),
      countryOfResidence: patient.countryOfResidence,
    },
    procedure,
    findings: conditions,
    history: episode.history,
    comment: episode.comment,
    areas: SYMPTOM_AREAS,
    assessments: answersOf(course),
    closed: course.closed,
    priceLists,
    rules,
  }
}

/** The answers that belong to this treatment and not to another of the same episode. */
function answersOf({ points, unscheduled }: Course): readonly AssessmentFacts[] {
  return [...points.flatMap(({ assessment }) => assessment ?? []), ...unscheduled]
}
