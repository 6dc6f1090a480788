import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { inKeptClinic } from '../standing/keep-standings.ts'
import { calendarDateIn } from '../today.ts'
import { findWaitingIntakes } from './intake.repository.ts'
import type { WaitingIntakes } from './intake.ts'

export const ListIntakes = z.strictObject({})
export type ListIntakes = z.infer<typeof ListIntakes>

/** The first intakes that wait for somebody to read them. */
export async function listIntakes(deps: StaffDeps, _input: ListIntakes): Promise<Result<WaitingIntakes, never>> {
  const { principal, clock } = deps
  const today = calendarDateIn(principal.timeZone, clock())
  return inKeptClinic(deps, async (tx) => {
    const intakes = await findWaitingIntakes(tx, principal.clinicId, today)
    const shown = intakes.map(({ patient }) => patient.id)
    await recordAudit(tx, byStaff(deps, 'worklist.listed', { detail: { section: 'intakes', shown } }))
    return accept({ intakes, today })
  })
}
