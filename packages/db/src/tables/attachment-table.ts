import type { VersionColumn, WrittenOnce } from './column.ts'

export type AttachmentTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  patient_id: WrittenOnce<string>
  episode_id: WrittenOnce<string>
  name: WrittenOnce<string>
  media_type: WrittenOnce<string>
  size: WrittenOnce<number>
  sha256: WrittenOnce<string>
  description: string | null
  attached_by: WrittenOnce<string>
  attached_at: WrittenOnce<Date>
  removed_at: Date | null
  version: VersionColumn
}

export type AttachmentContentTable = {
  clinic_id: WrittenOnce<string>
  attachment_id: WrittenOnce<string>
  content: WrittenOnce<Buffer>
}
