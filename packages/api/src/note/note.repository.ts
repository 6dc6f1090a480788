import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import { RecordedNote } from './recorded-note.ts'

export const NOTE_COLUMNS = [
  'note.id',
  'note.body',
  'note.author_name',
  'note.written_at',
  'note.corrects',
  'note.reason',
] as const

export type NoteRow = {
  readonly id: string
  readonly body: string
  readonly author_name: string
  readonly written_at: Date | string
  readonly corrects: string | null
  readonly reason: string | null
}

export const toNote = (row: NoteRow): RecordedNote =>
  parseRow('note', row.id, RecordedNote, {
    id: row.id,
    text: row.body,
    author: row.author_name,
    writtenAt: new Date(row.written_at).toISOString(),
    corrects: row.corrects,
    reason: row.reason,
  })

export type NewNote = {
  readonly clinicId: string
  readonly episodeId: string
  readonly authorId: string
  readonly note: Omit<RecordedNote, 'writtenAt'>
  readonly at: Date
}

/** A note that is there already, or one whose text was corrected already, stays as it is. */
export async function insertNote(db: Db, { clinicId, episodeId, authorId, note, at }: NewNote): Promise<boolean> {
  const { id, text, author, corrects, reason } = note
  const made = await db
    .insertInto('note')
    .values({
      clinic_id: clinicId,
      id,
      episode_id: episodeId,
      body: text,
      author_id: authorId,
      author_name: author,
      written_at: at,
      corrects,
      reason,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

export type FoundNote = { readonly note: RecordedNote; readonly episodeId: string; readonly patientId: string }

export async function findNote(db: Db, clinicId: string, id: string): Promise<FoundNote | null> {
  return oneNote(db, clinicId, { column: 'note.id', id })
}

/** The note that stands for another, null while nobody corrected it. */
export async function findCorrectionOf(db: Db, clinicId: string, id: string): Promise<FoundNote | null> {
  return oneNote(db, clinicId, { column: 'note.corrects', id })
}

async function oneNote(
  db: Db,
  clinicId: string,
  { column, id }: { readonly column: 'note.id' | 'note.corrects'; readonly id: string },
): Promise<FoundNote | null> {
  const row = await db
    .selectFrom('note')
    .innerJoin('episode_of_care as episode', (join) =>
      join.onRef('episode.clinic_id', '=', 'note.clinic_id').onRef('episode.id', '=', 'note.episode_id'),
    )
    .select(NOTE_COLUMNS)
    .select(['note.episode_id', 'episode.patient_id'])
    .where('note.clinic_id', '=', clinicId)
    .where(column, '=', id)
    .executeTakeFirst()
  return row ? { note: toNote(row), episodeId: row.episode_id, patientId: row.patient_id } : null
}
