import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Version } from '../input.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { findProcedure, replaceProcedure } from './procedure.repository.ts'
import { readProcedure } from './read-procedure.ts'
import type { ProcedureRefusal } from './read-procedure.ts'
import type { RecordedProcedure } from './recorded-procedure.ts'
import { TypedProcedure } from './typed-procedure.ts'

export const CorrectProcedure = TypedProcedure.extend({ version: Version })
export type CorrectProcedure = z.infer<typeof CorrectProcedure>

export type CorrectProcedureRefusal =
  | ProcedureRefusal
  | { readonly code: 'notFound' }
  | { readonly code: 'staleVersion'; readonly current: RecordedProcedure }

/** Due dates are computed from the day of treatment, so a corrected day moves every one of them. */
export async function correctProcedure(
  deps: StaffDeps,
  { version, ...typed }: CorrectProcedure,
): Promise<Result<RecordedProcedure, CorrectProcedureRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  return inClinic(deps, async (tx) => {
    const found = await findProcedure(tx, clinicId, typed.id)
    const episode = found && (await findEpisode(tx, clinicId, found.episodeId))
    if (!found || !episode) return refuse({ code: 'notFound' })
    const today = calendarDateIn(principal.timeZone, clock())
    const procedure = readProcedure(typed, { numbering: episode.numbering, today })
    if (!procedure.ok) return procedure

    const isReplaced = await replaceProcedure(tx, { clinicId, procedure: procedure.value, version })
    const current = (await findProcedure(tx, clinicId, typed.id)) ?? found
    if (!isReplaced) return refuse({ code: 'staleVersion', current: current.procedure })
    const told = { patientId: episode.patientId, subject: typed.id, detail: { discs: procedure.value.discs } }
    await recordAudit(tx, byStaff(deps, 'procedure.corrected', told))
    return accept(current.procedure)
  })
}
