import { attachmentTypeOf } from '@sebone/domain/attachment/attachment-type'
import type { AttachmentRefusal } from '@sebone/domain/attachment/attachment-type'
import { Line } from '@sebone/domain/episode/text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { createHash } from 'node:crypto'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Id, OptionalLine } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { findAttachment, insertAttachment } from './attachment.repository.ts'
import type { RecordedAttachment } from './recorded-attachment.ts'

export const AttachFile = z.strictObject({
  id: Id,
  episodeId: Id,
  name: Line,
  description: OptionalLine,
  content: z.instanceof(Uint8Array),
})
export type AttachFile = z.infer<typeof AttachFile>

export type AttachFileRefusal = AttachmentRefusal | { readonly code: 'notFound' } | { readonly code: 'idTaken' }

/** Enough to know every type that is accepted. */
const HEAD = 16

/** A file into a patient's record. What it is, its bytes say; a name that says otherwise is refused. */
export async function attachFile(
  deps: StaffDeps,
  { id, episodeId, name, description, content }: AttachFile,
): Promise<Result<RecordedAttachment, AttachFileRefusal>> {
  const { clinicId, name: attachedBy } = deps.principal
  const type = attachmentTypeOf({ name, size: content.byteLength, head: content.subarray(0, HEAD) })
  if (!type.ok) return type
  return inClinic(deps, async (tx) => {
    const episode = await findEpisode(tx, clinicId, episodeId)
    if (!episode) return refuse({ code: 'notFound' })
    const { patientId } = episode
    const sha256 = createHash('sha256').update(content).digest('hex')
    const made = { clinicId, patientId, episodeId, id, name, type: type.value, description, sha256, attachedBy }
    if (await insertAttachment(tx, { ...made, at: deps.clock(), content })) {
      const detail = { type: type.value, size: content.byteLength, sha256 }
      await recordAudit(tx, byStaff(deps, 'attachment.attached', { patientId, subject: id, detail }))
    }
    const found = await findAttachment(tx, clinicId, id)
    return found?.episodeId === episodeId ? accept(found.recorded) : refuse({ code: 'idTaken' })
  })
}
