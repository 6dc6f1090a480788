import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { byPatient } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { PatientDeps } from '../context.ts'
import { inOwnRequest } from '../transaction.ts'
import { endPatientSession } from './patient-session.repository.ts'

/** "Save and stop": the draft stays, this device forgets. */
export async function endSession(deps: PatientDeps): Promise<Result<null, never>> {
  await inOwnRequest(deps, async (tx) => {
    await endPatientSession(tx, deps.principal, deps.clock())
    await recordAudit(tx, byPatient(deps, 'session.ended', {}))
  })
  deps.forgetSession()
  return accept(null)
}
