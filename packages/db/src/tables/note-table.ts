import type { WrittenOnce } from './column.ts'

/** Append-only: `corrects` names the note that this one stands for. */
export type NoteTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  episode_id: WrittenOnce<string>
  body: WrittenOnce<string>
  author_id: WrittenOnce<string>
  /** As the author was called on that day. */
  author_name: WrittenOnce<string>
  written_at: WrittenOnce<Date>
  corrects: WrittenOnce<string | null>
  reason: WrittenOnce<string | null>
}
