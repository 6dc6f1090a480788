import { CONTRAINDICATIONS } from '@sebone/domain/episode/contraindication'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Id, OptionalProse } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { findContraindication, insertContraindication } from './contraindication.repository.ts'
import type { RecordedContraindication } from './recorded-contraindication.ts'

export const NoteContraindication = z.strictObject({
  id: Id,
  episodeId: Id,
  contraindication: z.enum(CONTRAINDICATIONS),
  note: OptionalProse,
})
export type NoteContraindication = z.infer<typeof NoteContraindication>

export type NoteContraindicationRefusal = { readonly code: 'notFound' } | { readonly code: 'idTaken' }

/** What staff know to speak against a treatment, from the talk or from a letter. */
export async function noteContraindication(
  deps: StaffDeps,
  { id, episodeId, contraindication, note }: NoteContraindication,
): Promise<Result<RecordedContraindication, NoteContraindicationRefusal>> {
  const { clinicId } = deps.principal
  return inClinic(deps, async (tx) => {
    const episode = await findEpisode(tx, clinicId, episodeId)
    if (!episode) return refuse({ code: 'notFound' })
    if (await insertContraindication(tx, { clinicId, episodeId, id, contraindication, note })) {
      const told = { patientId: episode.patientId, subject: id, detail: { contraindication } }
      await recordAudit(tx, byStaff(deps, 'contraindication.noted', told))
    }
    const found = await findContraindication(tx, clinicId, id)
    return found?.episodeId === episodeId ? accept(found.recorded) : refuse({ code: 'idTaken' })
  })
}
