import { Prose } from '@sebone/domain/episode/text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Id } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { findNote, insertNote } from './note.repository.ts'
import type { RecordedNote } from './recorded-note.ts'

export const WriteNote = z.strictObject({ id: Id, episodeId: Id, text: Prose })
export type WriteNote = z.infer<typeof WriteNote>

export type WriteNoteRefusal = { readonly code: 'notFound' } | { readonly code: 'idTaken' }

export async function writeNote(
  deps: StaffDeps,
  { id, episodeId, text }: WriteNote,
): Promise<Result<RecordedNote, WriteNoteRefusal>> {
  const { clinicId, userId, name } = deps.principal
  return inClinic(deps, async (tx) => {
    const episode = await findEpisode(tx, clinicId, episodeId)
    if (!episode) return refuse({ code: 'notFound' })
    const note = { id, text, author: name, corrects: null, reason: null }
    if (await insertNote(tx, { clinicId, episodeId, authorId: userId, note, at: deps.clock() }))
      await recordAudit(tx, byStaff(deps, 'note.written', { patientId: episode.patientId, subject: id }))
    const found = await findNote(tx, clinicId, id)
    return found?.episodeId === episodeId ? accept(found.note) : refuse({ code: 'idTaken' })
  })
}
