import type { RedFlag } from '@sebone/domain/follow-up/red-flag'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { insertAlert } from './alert.repository.ts'

type About = {
  readonly clinicId: string
  readonly patientId: string
  readonly episodeId: string
  readonly assessmentId: string
  readonly codes: readonly RedFlag[]
}

/** For warning signs in what staff record, in the transaction that records them; none, where there are none. */
export async function raiseAlert(tx: Db, deps: StaffDeps, { codes, patientId, ...about }: About): Promise<void> {
  if (codes.length === 0) return
  const id = deps.newId()
  await insertAlert(tx, { ...about, id, patientId, codes, raisedAt: deps.clock() })
  await recordAudit(tx, byStaff(deps, 'alert.raised', { patientId, subject: id, detail: { codes } }))
}
