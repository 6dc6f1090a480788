import { findPatientSession } from '@sebone/db/find-patient-session'
import type { PatientPrincipal } from '../context.ts'
import type { Db } from '../database.ts'
import { hashOfToken, isToken } from './link-secret.ts'

/** Who the session cookie stands for; null where it is none of ours, has ended or expired. */
export async function patientPrincipal(
  { db, clock }: { readonly db: Db; readonly clock: () => Date },
  sessionToken: string | null | undefined,
): Promise<PatientPrincipal | null> {
  if (!sessionToken || !isToken(sessionToken)) return null
  const session = await findPatientSession(db, hashOfToken(sessionToken), clock())
  return (
    session && {
      clinicId: session.clinic_id,
      patientId: session.patient_id,
      requestId: session.request_id,
      sessionId: session.session_id,
    }
  )
}
