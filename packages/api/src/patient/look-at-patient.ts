import { knownContraindications } from '@sebone/domain/episode/contraindications-known'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { findCareRules } from '../care-rules/care-rules.repository.ts'
import type { StaffDeps } from '../context.ts'
import { episodeCourses } from '../episode/episode-courses.ts'
import { Id } from '../input.ts'
import { findPriceLists } from '../price-list/price-list.repository.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { findSurvivor } from './patient-merge.repository.ts'
import { findPatientRecord } from './patient-page.repository.ts'
import type { PatientPage } from './patient-page.ts'

export const LookAtPatient = z.strictObject({ patientId: Id })
export type LookAtPatient = z.infer<typeof LookAtPatient>

/** Everything about one patient, with what the domain makes of it today. A merged patient's id leads to the other. */
export async function lookAtPatient(
  deps: StaffDeps,
  { patientId }: LookAtPatient,
): Promise<Result<PatientPage, { readonly code: 'notFound' }>> {
  const { principal, clock } = deps
  const now = clock()
  const today = calendarDateIn(principal.timeZone, now)
  return inClinic(deps, async (tx) => {
    const [found, rules, priceLists] = await Promise.all([
      findPatientRecord(tx, { clinicId: principal.clinicId, patientId, at: now }),
      findCareRules(tx, principal.clinicId),
      findPriceLists(tx, principal.clinicId),
    ])
    // Everybody has an episode from the start; who has none was merged, and everything is with the other.
    const survivorId = found?.episodes.length === 0 ? await findSurvivor(tx, principal.clinicId, patientId) : null
    const record =
      survivorId === null ? found : await findPatientRecord(tx, { clinicId: principal.clinicId, patientId: survivorId, at: now })
    if (!record) return refuse({ code: 'notFound' })
    await recordAudit(tx, byStaff(deps, 'patient.looked', { patientId: record.patient.id }))
    return accept({
      patient: record.patient,
      alerts: record.alerts,
      consents: record.consents,
      episodes: record.episodes.map(({ intake, ...found }) => {
        const { courses, standing } = episodeCourses({ ...found, today, rules })
        const ticked = found.noted.map(({ contraindication }) => contraindication)
        const warnings = knownContraindications({ findings: found.conditions, answers: intake, ticked })
        return { ...found, courses, standing, warnings }
      }),
      priceLists,
      careRules: rules,
      today,
    })
  })
}
