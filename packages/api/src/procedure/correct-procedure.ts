import type { ContraindicationRefusal } from '@sebone/domain/episode/contraindication'
import { Prose } from '@sebone/domain/episode/text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Version } from '../input.ts'
import { findPatient } from '../patient/patient.repository.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { goOn } from './go-on.ts'
import { findProcedure, replaceProcedure } from './procedure.repository.ts'
import { readProcedure } from './read-procedure.ts'
import type { ProcedureRefusal } from './read-procedure.ts'
import type { RecordedProcedure } from './recorded-procedure.ts'
import { TypedProcedure } from './typed-procedure.ts'

export const CorrectProcedure = TypedProcedure.extend({ version: Version, reason: Prose })
export type CorrectProcedure = z.infer<typeof CorrectProcedure>

export type CorrectProcedureRefusal =
  | ProcedureRefusal
  | ContraindicationRefusal
  | { readonly code: 'notFound' }
  | { readonly code: 'staleVersion'; readonly current: RecordedProcedure }

/**
 * Due dates are computed from the day of treatment, so a corrected day moves every one of them. A physician's reason that
 * was recorded cannot be corrected away; it may be worded anew, and others may join it.
 */
export async function correctProcedure(
  deps: StaffDeps,
  { version, reason, ...typed }: CorrectProcedure,
): Promise<Result<RecordedProcedure, CorrectProcedureRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const correct = async (tx: Db): Promise<Result<RecordedProcedure, CorrectProcedureRefusal>> => {
    const found = await findProcedure(tx, clinicId, typed.id)
    const episode = found && (await findEpisode(tx, clinicId, found.episodeId))
    if (!found || !episode) return refuse({ code: 'notFound' })
    const today = calendarDateIn(principal.timeZone, clock())
    const birthDate = (await findPatient(tx, clinicId, episode.patientId))?.birthDate ?? null
    const read = readProcedure(typed, { numbering: episode.numbering, birthDate, today })
    if (!read.ok) return read
    const before = found.procedure.wentOnDespite
    const answered = before.map(({ contraindication }) => contraindication)
    const wentOnDespite = goOn(answered, { despite: typed.despite, before }, principal)
    if (!wentOnDespite.ok) return wentOnDespite

    const procedure = { ...read.value, wentOnDespite: wentOnDespite.value }
    const isReplaced = await replaceProcedure(tx, { clinicId, procedure, version })
    const current = (await findProcedure(tx, clinicId, typed.id)) ?? found
    if (!isReplaced) return refuse({ code: 'staleVersion', current: current.procedure })
    const told = { patientId: episode.patientId, subject: typed.id, detail: { discs: procedure.discs, reason } }
    await recordAudit(tx, byStaff(deps, 'procedure.corrected', told))
    return accept(current.procedure)
  }
  return inClinic(deps, correct, reason)
}
