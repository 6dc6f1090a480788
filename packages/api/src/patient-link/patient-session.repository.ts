import { asPatient } from '@sebone/db/in-transaction'
import type { PatientPrincipal } from '../context.ts'
import type { Db } from '../database.ts'

export async function startPatientSession(
  db: Db,
  { clinicId, patientId, requestId, sessionId }: PatientPrincipal,
  { hash, expiresAt }: { readonly hash: Buffer; readonly expiresAt: Date },
): Promise<void> {
  await asPatient(db, { clinicId, patientId, actor: sessionId }, async (tx) => {
    await tx
      .insertInto('patient_session')
      .values({
        clinic_id: clinicId,
        id: sessionId,
        session_hash: hash,
        request_id: requestId,
        patient_id: patientId,
        expires_at: expiresAt,
      })
      .execute()
  })
}

export async function endPatientSession(db: Db, { clinicId, sessionId }: PatientPrincipal, endedAt: Date): Promise<void> {
  await db
    .updateTable('patient_session')
    .set({ ended_at: endedAt })
    .where('clinic_id', '=', clinicId)
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .execute()
}
