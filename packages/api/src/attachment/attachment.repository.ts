import type { AttachmentType } from '@sebone/domain/attachment/attachment-type'
import type { Db } from '../database.ts'
import type { FoundRow } from '../episode/removable-row.repository.ts'
import { parseRow } from '../row.ts'
import { RecordedAttachment } from './recorded-attachment.ts'

const COLUMNS = [
  'attachment.id',
  'attachment.name',
  'attachment.media_type',
  'attachment.size',
  'attachment.description',
  'attachment.attached_by',
  'attachment.attached_at',
  'attachment.version',
] as const

type AttachmentRow = {
  readonly id: string
  readonly name: string
  readonly media_type: string
  readonly size: number
  readonly description: string | null
  readonly attached_by: string
  readonly attached_at: Date
  readonly version: number
}

const toAttachment = (row: AttachmentRow): RecordedAttachment =>
  parseRow('attachment', row.id, RecordedAttachment, {
    id: row.id,
    name: row.name,
    type: row.media_type,
    size: row.size,
    description: row.description,
    attachedBy: row.attached_by,
    attachedAt: row.attached_at.toISOString(),
    version: row.version,
  })

export type NewAttachment = {
  readonly clinicId: string
  readonly patientId: string
  readonly episodeId: string
  readonly id: string
  readonly name: string
  readonly type: AttachmentType
  readonly description: string | null
  readonly sha256: string
  readonly attachedBy: string
  readonly at: Date
  readonly content: Uint8Array
}

/** One that is there already stays as it is, and so do its bytes. */
export async function insertAttachment(db: Db, { content, ...made }: NewAttachment): Promise<boolean> {
  const row = await db
    .insertInto('attachment')
    .values({
      clinic_id: made.clinicId,
      id: made.id,
      patient_id: made.patientId,
      episode_id: made.episodeId,
      name: made.name,
      media_type: made.type,
      size: content.byteLength,
      sha256: made.sha256,
      description: made.description,
      attached_by: made.attachedBy,
      attached_at: made.at,
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return false
  // The same memory: a second copy of 20 MB is not needed to hand it on.
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  await db
    .insertInto('attachment_content')
    .values({ clinic_id: made.clinicId, attachment_id: made.id, content: bytes })
    .execute()
  return true
}

export async function findAttachments(
  db: Db,
  { clinicId, patientId }: { clinicId: string; patientId: string },
): Promise<readonly RecordedAttachment[]> {
  const rows = await db
    .selectFrom('attachment')
    .select(COLUMNS)
    .where('clinic_id', '=', clinicId)
    .where('patient_id', '=', patientId)
    .where('removed_at', 'is', null)
    .orderBy('attached_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(toAttachment)
}

export async function findAttachment(db: Db, clinicId: string, id: string): Promise<FoundRow<RecordedAttachment> | null> {
  const row = await db
    .selectFrom('attachment')
    .select(COLUMNS)
    .select(['attachment.patient_id', 'attachment.episode_id', 'attachment.removed_at'])
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { episode_id: episodeId, patient_id: patientId, removed_at } = row
  return { recorded: toAttachment(row), episodeId, patientId, isRemoved: removed_at !== null }
}

export async function readAttachmentContent(db: Db, clinicId: string, id: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('attachment_content')
    .select('content')
    .where('clinic_id', '=', clinicId)
    .where('attachment_id', '=', id)
    .executeTakeFirst()
  return row?.content ?? null
}
