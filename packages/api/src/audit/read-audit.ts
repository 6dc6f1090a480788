import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { inClinic } from '../transaction.ts'
import { withChanges } from './audit-changes.ts'
import { byStaff } from './audit-entry.ts'
import { AuditFilter } from './audit-filter.ts'
import { AuditRow } from './audit-row.ts'
import { findAuditRows } from './audit-search.repository.ts'
import type { FoundRow } from './audit-search.repository.ts'
import { recordAudit } from './audit.repository.ts'
import { findRowChanges } from './row-change.repository.ts'
import type { RowChange } from './row-change.repository.ts'

const PAGE = 50

export const ReadAudit = AuditFilter.extend({
  /** The id of the last row that was seen, as `nextCursor` said. */
  cursor: z.int().min(1).nullish(),
})
export type ReadAudit = z.infer<typeof ReadAudit>

export const AuditPage = z.strictObject({ rows: z.array(AuditRow).readonly(), nextCursor: z.int().nullable() })
export type AuditPage = z.infer<typeof AuditPage>

/** The audit, newest first. That it was read is a row of its own, once per look and not per page. */
export async function readAudit(deps: StaffDeps, { cursor, ...filter }: ReadAudit): Promise<Result<AuditPage, never>> {
  const { clinicId, timeZone } = deps.principal
  return inClinic(deps, async (tx) => {
    const found = await findAuditRows(tx, { clinicId, timeZone, filter, before: cursor ?? null, limit: PAGE + 1 })
    const rows = await told(tx, clinicId, found.slice(0, PAGE))
    if (cursor === undefined || cursor === null) await recordAudit(tx, byStaff(deps, 'audit.read', { detail: filter }))
    return accept({ rows, nextCursor: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null })
  })
}

const Uuid = z.guid()

/** What an act may have changed: the record that it is about, and the details of the patient. */
const rowIdsOf = ({ subject, row }: FoundRow): readonly string[] =>
  [subject, row.patient?.id ?? null].filter((id): id is string => Uuid.safeParse(id).success)

/** The rows with what was changed in what they are about. */
export async function told(tx: Db, clinicId: string, found: readonly FoundRow[]): Promise<readonly AuditRow[]> {
  const corrections = found.filter(({ transactionId }) => transactionId !== null)
  const changes = await findRowChanges(tx, {
    clinicId,
    rowIds: [...new Set(corrections.flatMap(rowIdsOf))],
    transactionIds: corrections.flatMap(({ transactionId }) => transactionId ?? []),
  })
  const isAbout = ({ row, subject }: FoundRow, { table, rowId }: RowChange) =>
    table === 'patient' ? rowId === row.patient?.id : rowId === subject
  return found.map((one) =>
    withChanges(one.row, changes.filter((change) => change.transactionId === one.transactionId && isAbout(one, change))),
  )
}
