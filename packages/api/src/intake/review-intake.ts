import { Patient } from '@sebone/domain/episode/patient'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id, Version } from '../input.ts'
import { lockPatients } from '../patient/patient-merge.repository.ts'
import { findPatient, updatePatientDetails } from '../patient/patient.repository.ts'
import type { RecordedPatient } from '../patient/recorded-patient.ts'
import { inClinic } from '../transaction.ts'
import { findIntake, insertReview } from './intake.repository.ts'

/** What is taken into the record, as staff saw and perhaps mended it. What is left out stays as it is. */
const Taken = Patient.pick({ familyKana: true, givenKana: true, phone: true, email: true, countryOfResidence: true }).partial()

export const ReviewIntake = z.strictObject({ responseId: Id, patientVersion: Version, take: Taken })
export type ReviewIntake = z.infer<typeof ReviewIntake>

export const Reviewed = z.strictObject({ patientId: Id })
export type Reviewed = z.infer<typeof Reviewed>

export type ReviewRefusal =
  | { readonly code: 'notFound' }
  | { readonly code: 'staleVersion'; readonly current: RecordedPatient }

/** Somebody read it, and took into the record what belongs there: field by field, nothing by itself. */
export async function reviewIntake(deps: StaffDeps, { responseId, patientVersion, take }: ReviewIntake): Promise<Result<Reviewed, ReviewRefusal>> {
  const { principal, clock } = deps
  const { clinicId, userId } = principal
  return inClinic(deps, async (tx) => {
    const intake = await findIntake(tx, clinicId, responseId)
    if (!intake) return refuse({ code: 'notFound' })
    const patientId = intake.patient.id
    if (intake.isReviewed) return accept({ patientId })
    await lockPatients(tx, clinicId, [patientId])
    const current = (await findPatient(tx, clinicId, patientId)) ?? intake.patient
    const fields = Object.keys(take)
    if (current.version !== patientVersion) return refuse({ code: 'staleVersion', current })
    const { number: _number, version, ...details } = current
    if (fields.length > 0) await updatePatientDetails(tx, { clinicId, version }, withTaken(details, take))
    const isFirst = await insertReview(tx, { clinicId, responseId, episodeId: intake.episodeId, taken: fields, by: userId, at: clock() })
    if (isFirst) await recordAudit(tx, byStaff(deps, 'intake.reviewed', { patientId, subject: responseId, detail: { fields } }))
    return accept({ patientId })
  })
}

type Details = Omit<RecordedPatient, 'number' | 'version'>

/** Left out is not the same as emptied. */
const withTaken = (details: Details, take: ReviewIntake['take']): Details => ({
  ...details,
  ...(take.familyKana === undefined ? {} : { familyKana: take.familyKana }),
  ...(take.givenKana === undefined ? {} : { givenKana: take.givenKana }),
  ...(take.phone === undefined ? {} : { phone: take.phone }),
  ...(take.email === undefined ? {} : { email: take.email }),
  ...(take.countryOfResidence === undefined ? {} : { countryOfResidence: take.countryOfResidence }),
})
