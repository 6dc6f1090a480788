import { Prose } from '@sebone/domain/episode/text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import type { AuditAction } from '@sebone/words/staff/audit-action'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { Id, Version } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { removeRow } from './removable-row.repository.ts'
import type { FoundRow, RemovableTable } from './removable-row.repository.ts'

export const RemoveRecord = z.strictObject({ id: Id, version: Version, reason: Prose })
export type RemoveRecord = z.infer<typeof RemoveRecord>

export const RemovedRecord = z.strictObject({ id: Id })
export type RemovedRecord = z.infer<typeof RemovedRecord>

export type RemoveRecordRefusal<Recorded> =
  | { readonly code: 'notFound' }
  | { readonly code: 'staleVersion'; readonly current: Recorded }

/** What was recorded by mistake leaves the record with a reason; its row and its history stay. Twice is once. */
export function removalOf<Recorded>(of: {
  readonly table: RemovableTable
  readonly action: AuditAction
  readonly find: (db: Db, clinicId: string, id: string) => Promise<FoundRow<Recorded> | null>
}) {
  return async (
    deps: StaffDeps,
    { id, version, reason }: RemoveRecord,
  ): Promise<Result<RemovedRecord, RemoveRecordRefusal<Recorded>>> => {
    const { clinicId } = deps.principal
    const remove = async (tx: Db): Promise<Result<RemovedRecord, RemoveRecordRefusal<Recorded>>> => {
      const found = await of.find(tx, clinicId, id)
      if (!found) return refuse({ code: 'notFound' })
      if (found.isRemoved) return accept({ id })
      if (!(await removeRow(tx, { table: of.table, clinicId, id, version, at: deps.clock() }))) {
        const now = await of.find(tx, clinicId, id)
        return now?.isRemoved ? accept({ id }) : refuse({ code: 'staleVersion', current: (now ?? found).recorded })
      }
      await recordAudit(tx, byStaff(deps, of.action, { patientId: found.patientId, subject: id, detail: { reason } }))
      return accept({ id })
    }
    return inClinic(deps, remove, reason)
  }
}
