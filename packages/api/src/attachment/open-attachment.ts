import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { findAttachment, readAttachmentContent } from './attachment.repository.ts'
import type { RecordedAttachment } from './recorded-attachment.ts'

export const OpenAttachment = z.strictObject({ id: Id })
export type OpenAttachment = z.infer<typeof OpenAttachment>

export type OpenedAttachment = { readonly attachment: RecordedAttachment; readonly content: Uint8Array }

/** The bytes of a file, to whoever may read the patient; that somebody looked is noted. */
export async function openAttachment(
  deps: StaffDeps,
  { id }: OpenAttachment,
): Promise<Result<OpenedAttachment, { readonly code: 'notFound' }>> {
  const { clinicId } = deps.principal
  return inClinic(deps, async (tx) => {
    const found = await findAttachment(tx, clinicId, id)
    const content = found && !found.isRemoved ? await readAttachmentContent(tx, clinicId, id) : null
    if (!found || !content) return refuse({ code: 'notFound' })
    await recordAudit(tx, byStaff(deps, 'attachment.read', { patientId: found.patientId, subject: id }))
    return accept({ attachment: found.recorded, content })
  })
}
