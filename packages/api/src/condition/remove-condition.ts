import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id, Version } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { findCondition, removeCondition as removeRow } from './condition.repository.ts'
import type { RecordedCondition } from './recorded-condition.ts'

export const RemoveCondition = z.strictObject({ id: Id, version: Version })
export type RemoveCondition = z.infer<typeof RemoveCondition>

export const Removed = z.strictObject({ id: Id })
export type Removed = z.infer<typeof Removed>

export type RemoveConditionRefusal =
  | { readonly code: 'notFound' }
  | { readonly code: 'staleVersion'; readonly current: RecordedCondition }

/** The finding leaves the record; its row and its history stay. Removing twice is removing once. */
export async function removeCondition(
  deps: StaffDeps,
  { id, version }: RemoveCondition,
): Promise<Result<Removed, RemoveConditionRefusal>> {
  const { clinicId } = deps.principal
  return inClinic(deps, async (tx) => {
    const found = await findCondition(tx, clinicId, id)
    if (!found) return refuse({ code: 'notFound' })
    if (found.isRemoved) return accept({ id })
    if (!(await removeRow(tx, { clinicId, id, version, at: deps.clock() }))) {
      const now = await findCondition(tx, clinicId, id)
      return now?.isRemoved ? accept({ id }) : refuse({ code: 'staleVersion', current: (now ?? found).condition })
    }
    const told = { patientId: found.patientId, subject: id, detail: { kind: found.condition.kind } }
    await recordAudit(tx, byStaff(deps, 'condition.removed', told))
    return accept({ id })
  })
}
