import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id } from '../input.ts'
import { matchesOf, statedOf } from '../patient/match-patients.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { findIntake } from './intake.repository.ts'
import type { Intake } from './intake.ts'

export const LookAtIntake = z.strictObject({ responseId: Id })
export type LookAtIntake = z.infer<typeof LookAtIntake>

/** One first intake: what was stated beside what is recorded, and which other patient it may be. */
export async function lookAtIntake(deps: StaffDeps, { responseId }: LookAtIntake): Promise<Result<Intake, { readonly code: 'notFound' }>> {
  const { principal, clock } = deps
  const { clinicId, timeZone } = principal
  return inClinic(deps, async (tx) => {
    const intake = await findIntake(tx, clinicId, responseId)
    if (!intake) return refuse({ code: 'notFound' })
    const { patient, stated } = intake
    const recorded = statedOf(patient)
    const known = { ...recorded, kana: stated.kana ?? recorded.kana, phone: stated.phone ?? recorded.phone, email: stated.email ?? recorded.email }
    const matches = await matchesOf(tx, clinicId, known, patient.id)
    await recordAudit(tx, byStaff(deps, 'response.read', { patientId: patient.id, subject: responseId }))
    return accept({ ...intake, matches, today: calendarDateIn(timeZone, clock()) })
  })
}
