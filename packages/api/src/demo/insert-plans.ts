import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { insertAssessments } from '../assessment/assessment.repository.ts'
import { insertConditions } from '../condition/condition.repository.ts'
import type { StaffDeps } from '../context.ts'
import { insertEpisodes } from '../episode/episode.repository.ts'
import { insertPatients } from '../patient/patient.repository.ts'
import { insertProcedures } from '../procedure/procedure.repository.ts'
import { inClinic } from '../transaction.ts'
import type { PatientPlan } from './patient-plan.ts'

/** All of them in one transaction and a few statements: seconds of a first start are worth it. */
export async function insertPlans(deps: StaffDeps, plans: readonly PatientPlan[]): Promise<void> {
  const { clinicId } = deps.principal
  await inClinic(deps, async (tx) => {
    await insertPatients(tx, plans.map(({ number, patient }) => ({ clinicId, number, patient })))
    await insertEpisodes(tx, clinicId, plans.map(({ episode }) => episode))
    await insertConditions(tx, plans.flatMap(({ episode, conditions }) =>
      conditions.map((condition) => ({ clinicId, episodeId: episode.id, condition })),
    ))
    await insertProcedures(tx, plans.flatMap(({ episode, procedures }) =>
      procedures.map((procedure) => ({ clinicId, episodeId: episode.id, procedure })),
    ))
    await insertAssessments(tx, plans.flatMap(({ episode, assessments }) =>
      assessments.map((assessment) => ({ clinicId, patientId: episode.patientId, episodeId: episode.id, assessment })),
    ))
    await recordAudit(tx, ...plans.map(({ episode }) =>
      byStaff(deps, 'patient.registered', { patientId: episode.patientId, subject: episode.id, detail: { from: 'demo' } }),
    ))
  })
}
