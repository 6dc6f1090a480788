import { readBirthDate } from '@sebone/domain/calendar/birth-date'
import type { BirthDateRefusal } from '@sebone/domain/calendar/birth-date'
import { Prose } from '@sebone/domain/episode/text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { Id, Version } from '../input.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { bornAfterRecord } from './born-after-record.ts'
import type { BornAfterRecord } from './born-after-record.ts'
import { findSurvivor, lockPatients } from './patient-merge.repository.ts'
import { findPatient, updatePatientDetails } from './patient.repository.ts'
import type { RecordedPatient } from './recorded-patient.ts'
import { TypedDetails } from './typed-details.ts'

export const CorrectPatient = TypedDetails.extend({ id: Id, version: Version, reason: Prose })
export type CorrectPatient = z.infer<typeof CorrectPatient>

export type CorrectPatientRefusal =
  | BirthDateRefusal
  | BornAfterRecord
  | { readonly code: 'notFound' }
  | { readonly code: 'staleVersion'; readonly current: RecordedPatient }

/** Corrects who somebody is and how they are reached, with a reason. How they are found, and their age, follow. */
export async function correctPatient(
  deps: StaffDeps,
  { version, reason, ...typed }: CorrectPatient,
): Promise<Result<RecordedPatient, CorrectPatientRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const today = calendarDateIn(principal.timeZone, clock())
  const correct = async (tx: Db): Promise<Result<RecordedPatient, CorrectPatientRefusal>> => {
    await lockPatients(tx, clinicId, [typed.id])
    const found = await findPatient(tx, clinicId, typed.id)
    if (!found || (await findSurvivor(tx, clinicId, typed.id)) !== null) return refuse({ code: 'notFound' })
    const birthDate = typed.birthDate === null ? accept(null) : readBirthDate(typed.birthDate, today)
    if (!birthDate.ok) return birthDate
    const corrected = { ...found, ...typed, birthDate: birthDate.value }
    // A correction that arrives twice finds what it asked for, and is no second one.
    if (isSame(found, corrected)) return accept(found)
    if (found.version !== version) return refuse({ code: 'staleVersion', current: found })
    const isOtherDate = birthDate.value !== found.birthDate
    const born = isOtherDate ? await bornAfterRecord(tx, { clinicId, patientIds: [typed.id], birthDate: birthDate.value }) : null
    if (born) return refuse(born)
    await updatePatientDetails(tx, { clinicId, version }, corrected)
    await recordAudit(tx, byStaff(deps, 'patient.corrected', { patientId: typed.id, detail: { reason } }))
    return accept((await findPatient(tx, clinicId, typed.id)) ?? found)
  }
  return inClinic(deps, correct, reason)
}

/** Both carry the keys of one record in one order. */
const isSame = (one: RecordedPatient, other: RecordedPatient): boolean => JSON.stringify(one) === JSON.stringify(other)
