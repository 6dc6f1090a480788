import { Prose } from '@sebone/domain/episode/text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type * as z from 'zod'
import { raiseAlert } from '../alert/raise-alert.ts'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { Version } from '../input.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { findAssessment, replaceAssessment } from './assessment.repository.ts'
import { readAssessment, saddleSignOf } from './read-assessment.ts'
import type { AssessmentRefusal } from './read-assessment.ts'
import type { RecordedAssessment } from './recorded-assessment.ts'
import { TypedAssessment } from './typed-assessment.ts'

export const CorrectAssessment = TypedAssessment.extend({ version: Version, reason: Prose })
export type CorrectAssessment = z.infer<typeof CorrectAssessment>

export type CorrectAssessmentRefusal =
  | AssessmentRefusal
  | { readonly code: 'notFound' }
  | { readonly code: 'staleVersion'; readonly current: RecordedAssessment }

/** Corrects what was derived, with a reason. What a patient sent stays unaltered beside them. */
export async function correctAssessment(
  deps: StaffDeps,
  { version, reason, ...typed }: CorrectAssessment,
): Promise<Result<RecordedAssessment, CorrectAssessmentRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const today = calendarDateIn(principal.timeZone, clock())
  const correct = async (tx: Db): Promise<Result<RecordedAssessment, CorrectAssessmentRefusal>> => {
    const found = await findAssessment(tx, clinicId, typed.id)
    const assessment = readAssessment(typed, today, found?.assessment)
    if (!assessment.ok) return assessment
    if (!found) return refuse({ code: 'notFound' })
    const isReplaced = await replaceAssessment(tx, { clinicId, assessment: assessment.value, version })
    const current = (await findAssessment(tx, clinicId, typed.id)) ?? found
    if (!isReplaced) return refuse({ code: 'staleVersion', current: current.assessment })
    const told = { patientId: found.patientId, subject: typed.id, detail: { reason } }
    await recordAudit(tx, byStaff(deps, 'assessment.corrected', told))
    const codes = saddleSignOf(found.assessment.extents).length > 0 ? [] : saddleSignOf(current.assessment.extents)
    const { patientId, episodeId } = found
    await raiseAlert(tx, deps, { clinicId, patientId, episodeId, assessmentId: typed.id, codes })
    return accept(current.assessment)
  }
  return inClinic(deps, correct, reason)
}
