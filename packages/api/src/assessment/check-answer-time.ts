import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { isBefore } from '@sebone/domain/calendar/calendar-date'
import { firstDayOf } from '@sebone/domain/calendar/partial-date'
import type { PartialDate } from '@sebone/domain/calendar/partial-date'
import { isFollowUpPoint } from '@sebone/domain/follow-up/assessment-point'
import type { AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { Db } from '../database.ts'
import { findPatient } from '../patient/patient.repository.ts'
import { findFirstTreatmentDate } from '../procedure/procedure.repository.ts'

export type AnswerTimeRefusal =
  | { readonly code: 'answerBeforeBirth'; readonly answeredOn: CalendarDate; readonly birthDate: CalendarDate }
  /** An answer that follows a treatment, and none was done by then. Null: none is recorded at all. */
  | { readonly code: 'followUpBeforeTreatment'; readonly point: AssessmentPoint; readonly treatedOn: PartialDate | null }

/**
 * Whether an answer can be of that time. A day alone may lie before the treatment, as a baseline does; one that is said to
 * be of a point after treatment may not. Refused only where it is wrong for every day that a partial date may mean.
 */
export async function checkAnswerTime(
  db: Db,
  { clinicId, patientId, episodeId, answeredOn, point }: {
    readonly clinicId: string
    readonly patientId: string
    readonly episodeId: string
    readonly answeredOn: CalendarDate | null
    readonly point: AssessmentPoint | null
  },
): Promise<Result<null, AnswerTimeRefusal>> {
  const birthDate = (await findPatient(db, clinicId, patientId))?.birthDate ?? null
  if (birthDate && answeredOn && isBefore(answeredOn, birthDate)) return refuse({ code: 'answerBeforeBirth', answeredOn, birthDate })
  if (point === null || !isFollowUpPoint(point)) return accept(null)
  const treatedOn = await findFirstTreatmentDate(db, { clinicId, episodeId })
  const isTooEarly = treatedOn === null || (answeredOn !== null && isBefore(answeredOn, firstDayOf(treatedOn)))
  return isTooEarly ? refuse({ code: 'followUpBeforeTreatment', point, treatedOn }) : accept(null)
}
