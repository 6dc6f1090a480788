import { Prose } from '@sebone/domain/episode/text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id, Version } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { bornAfterRecord } from './born-after-record.ts'
import type { BornAfterRecord } from './born-after-record.ts'
import { findSurvivor, insertMerge, lockPatients, movePatientRows } from './patient-merge.repository.ts'
import { findPatient, updatePatientDetails } from './patient.repository.ts'
import type { RecordedPatient } from './recorded-patient.ts'

/** What may stand in both records and is kept once. */
export const MERGED_FIELDS = ['familyKana', 'givenKana', 'birthDate', 'phone', 'email', 'countryOfResidence'] as const

export const MergePatients = z.strictObject({
  /** The record that goes, and the one that stays, as they were seen. */
  from: z.strictObject({ id: Id, version: Version }),
  into: z.strictObject({ id: Id, version: Version }),
  /** Which details are taken from the record that goes; all others stay as they are in the other. */
  take: z.array(z.enum(MERGED_FIELDS)).max(MERGED_FIELDS.length).readonly(),
  reason: Prose,
})
export type MergePatients = z.infer<typeof MergePatients>

export const Merged = z.strictObject({ patientId: Id })
export type Merged = z.infer<typeof Merged>

export type MergeRefusal =
  | { readonly code: 'notFound' | 'samePatient' | 'cannotBeMerged' }
  | BornAfterRecord
  | { readonly code: 'staleVersion'; readonly current: RecordedPatient }

/** Everything of the one is filed under the other. What went away stands in history, and who did it in the audit of both. */
export async function mergePatients(deps: StaffDeps, { from, into, take, reason }: MergePatients): Promise<Result<Merged, MergeRefusal>> {
  const { principal, clock } = deps
  const { clinicId, userId } = principal
  if (from.id === into.id) return refuse({ code: 'samePatient' })
  return inClinic(deps, async (tx) => {
    await lockPatients(tx, clinicId, [from.id, into.id])
    const [going, staying] = [await findPatient(tx, clinicId, from.id), await findPatient(tx, clinicId, into.id)]
    if (!going || !staying) return refuse({ code: 'notFound' })
    if ((await findSurvivor(tx, clinicId, from.id)) === into.id) return accept({ patientId: into.id })
    if (going.version !== from.version) return refuse({ code: 'staleVersion', current: going })
    if (staying.version !== into.version) return refuse({ code: 'staleVersion', current: staying })
    const taken = Object.fromEntries(take.map((field) => [field, going[field]]))
    const birthDate = take.includes('birthDate') ? going.birthDate : staying.birthDate
    const born = await bornAfterRecord(tx, { clinicId, patientIds: [from.id, into.id], birthDate })
    if (born) return refuse(born)
    const moved = await movePatientRows(tx, from.id, into.id)
    if (!moved) return refuse({ code: 'cannotBeMerged' })
    const { number: _number, version, ...details } = staying
    await updatePatientDetails(tx, { clinicId, version }, { ...details, ...taken })
    await insertMerge(tx, { clinicId, fromId: from.id, intoId: into.id, moved, reason, by: userId, at: clock() })
    const detail = { from: from.id, fromNumber: going.number, fields: take, moved, reason }
    await recordAudit(
      tx,
      byStaff(deps, 'patients.merged', { patientId: into.id, subject: from.id, detail }),
      byStaff(deps, 'patients.merged', { patientId: from.id, subject: into.id, detail: { into: into.id, reason } }),
    )
    return accept({ patientId: into.id })
  })
}
