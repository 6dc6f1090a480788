import { asPatient, asStaff } from '@sebone/db/in-transaction'
import type { Db } from './database.ts'
import type { PatientDeps, StaffDeps, StaffPrincipal } from './context.ts'

type Work<T> = (tx: Db) => Promise<T>

/** Whoever works in a clinic: a member of staff, or a command that keeps its read models. */
export type ClinicDeps = Pick<StaffDeps, 'db' | 'clock'> & { readonly principal: Pick<StaffPrincipal, 'clinicId' | 'userId' | 'timeZone'> }

/** One transaction that sees the clinic of the person signed in, and no other. */
export function inClinic<T>({ db, principal }: ClinicDeps, work: Work<T>): Promise<T> {
  return asStaff(db, { clinicId: principal.clinicId, actor: principal.userId }, work)
}

/** One transaction that sees what the opened link may see. */
export function inOwnRequest<T>({ db, principal }: PatientDeps, work: Work<T>): Promise<T> {
  const { clinicId, patientId, sessionId } = principal
  return asPatient(db, { clinicId, patientId, actor: sessionId }, work)
}
