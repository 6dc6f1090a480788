import { Prose } from '@sebone/domain/episode/text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { findCorrectionOf, findNote, insertNote } from './note.repository.ts'
import type { RecordedNote } from './recorded-note.ts'

/** `id` is that of the correction, which is a note of its own. */
export const CorrectNote = z.strictObject({ id: Id, noteId: Id, text: Prose, reason: Prose })
export type CorrectNote = z.infer<typeof CorrectNote>

export type CorrectNoteRefusal =
  | { readonly code: 'notFound' }
  | { readonly code: 'idTaken' }
  /** Somebody corrected the same text meanwhile: theirs is shown, and may be corrected in its turn. */
  | { readonly code: 'staleVersion'; readonly current: RecordedNote }

export async function correctNote(
  deps: StaffDeps,
  { id, noteId, text, reason }: CorrectNote,
): Promise<Result<RecordedNote, CorrectNoteRefusal>> {
  const { clinicId, userId, name } = deps.principal
  return inClinic(deps, async (tx) => {
    const corrected = await findNote(tx, clinicId, noteId)
    if (!corrected) return refuse({ code: 'notFound' })
    const { episodeId, patientId } = corrected
    const note = { id, text, author: name, corrects: noteId, reason }
    if (await insertNote(tx, { clinicId, episodeId, authorId: userId, note, at: deps.clock() })) {
      await recordAudit(tx, byStaff(deps, 'note.corrected', { patientId, subject: noteId, detail: { reason } }))
    }
    const found = await findNote(tx, clinicId, id)
    if (found) return found.note.corrects === noteId ? accept(found.note) : refuse({ code: 'idTaken' })
    const theirs = await findCorrectionOf(tx, clinicId, noteId)
    return theirs ? refuse({ code: 'staleVersion', current: theirs.note }) : refuse({ code: 'notFound' })
  })
}
