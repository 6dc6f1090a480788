import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type * as z from 'zod'
import { raiseAlert } from '../alert/raise-alert.ts'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Id } from '../input.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { findAssessment, insertAssessments } from './assessment.repository.ts'
import { checkAnswerTime } from './check-answer-time.ts'
import type { AnswerTimeRefusal } from './check-answer-time.ts'
import { readAssessment, saddleSignOf } from './read-assessment.ts'
import type { AssessmentRefusal } from './read-assessment.ts'
import type { RecordedAssessment } from './recorded-assessment.ts'
import { TypedAssessment } from './typed-assessment.ts'

/** What staff record; answers of the web come from the patient alone. */
export const RecordAssessment = TypedAssessment.extend({
  episodeId: Id,
  mode: TypedAssessment.shape.mode.exclude(['web']),
})
export type RecordAssessment = z.infer<typeof RecordAssessment>

export type RecordAssessmentRefusal =
  | AssessmentRefusal
  | AnswerTimeRefusal
  | { readonly code: 'notFound' }
  | { readonly code: 'idTaken' }

export async function recordAssessment(
  deps: StaffDeps,
  { episodeId, ...typed }: RecordAssessment,
): Promise<Result<RecordedAssessment, RecordAssessmentRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const assessment = readAssessment(typed, calendarDateIn(principal.timeZone, clock()))
  if (!assessment.ok) return assessment
  return inClinic(deps, async (tx) => {
    const episode = await findEpisode(tx, clinicId, episodeId)
    if (!episode) return refuse({ code: 'notFound' })
    const { patientId } = episode
    const { answeredOn, point } = assessment.value
    const timely = await checkAnswerTime(tx, { clinicId, patientId, episodeId, answeredOn, point })
    if (!timely.ok) return timely
    const made = await insertAssessments(tx, [{ clinicId, patientId, episodeId, assessment: assessment.value }])
    if (made.size > 0) {
      const { mode } = assessment.value
      const told = { patientId, subject: typed.id, detail: { mode, point, answeredOn } }
      await recordAudit(tx, byStaff(deps, 'assessment.recorded', told))
      const codes = saddleSignOf(assessment.value.extents)
      await raiseAlert(tx, deps, { clinicId, patientId, episodeId, assessmentId: typed.id, codes })
    }
    const recorded = await findAssessment(tx, clinicId, typed.id)
    return recorded?.episodeId === episodeId ? accept(recorded.assessment) : refuse({ code: 'idTaken' })
  })
}
