import type { ContraindicationRefusal } from '@sebone/domain/episode/contraindication'
import { knownContraindications } from '@sebone/domain/episode/contraindications-known'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findContraindicationFacts } from '../contraindication/contraindication.repository.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Id } from '../input.ts'
import { findPatient } from '../patient/patient.repository.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { goOn } from './go-on.ts'
import { findProcedure, insertProcedures } from './procedure.repository.ts'
import { readProcedure } from './read-procedure.ts'
import type { ProcedureRefusal } from './read-procedure.ts'
import type { RecordedProcedure } from './recorded-procedure.ts'
import { TypedProcedure } from './typed-procedure.ts'

export const RecordProcedure = TypedProcedure.extend({ episodeId: Id })
export type RecordProcedure = z.infer<typeof RecordProcedure>

export type RecordProcedureRefusal =
  | ProcedureRefusal
  | ContraindicationRefusal
  | { readonly code: 'notFound' }
  | { readonly code: 'idTaken' }

export async function recordProcedure(
  deps: StaffDeps,
  { episodeId, ...typed }: RecordProcedure,
): Promise<Result<RecordedProcedure, RecordProcedureRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  return inClinic(deps, async (tx) => {
    const episode = await findEpisode(tx, clinicId, episodeId)
    if (!episode) return refuse({ code: 'notFound' })
    const today = calendarDateIn(principal.timeZone, clock())
    const birthDate = (await findPatient(tx, clinicId, episode.patientId))?.birthDate ?? null
    const read = readProcedure(typed, { numbering: episode.numbering, birthDate, today })
    if (!read.ok) return read
    const { present } = knownContraindications(await findContraindicationFacts(tx, { clinicId, episodeId }))
    const speaking = present.map(({ contraindication }) => contraindication)
    const wentOnDespite = goOn(speaking, { despite: typed.despite, before: [] }, principal)
    if (!wentOnDespite.ok) return wentOnDespite

    const procedure = { ...read.value, wentOnDespite: wentOnDespite.value }
    const made = await insertProcedures(tx, [{ clinicId, episodeId, procedure }])
    if (made.size > 0) {
      const told = { patientId: episode.patientId, subject: typed.id, detail: { discs: procedure.discs, despite: despiteOf(procedure) } }
      await recordAudit(tx, byStaff(deps, 'procedure.recorded', told))
    }
    const recorded = await findProcedure(tx, clinicId, typed.id)
    return recorded?.episodeId === episodeId ? accept(recorded.procedure) : refuse({ code: 'idTaken' })
  })
}

const despiteOf = ({ wentOnDespite }: Pick<RecordedProcedure, 'wentOnDespite'>) =>
  wentOnDespite.map(({ contraindication }) => contraindication)
