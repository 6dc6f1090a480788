import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import { Id } from '../input.ts'
import { findPatient } from '../patient/patient.repository.ts'
import { inClinic } from '../transaction.ts'
import { findAttachments } from './attachment.repository.ts'
import { RecordedAttachment } from './recorded-attachment.ts'

export const ListAttachments = z.strictObject({ patientId: Id })
export type ListAttachments = z.infer<typeof ListAttachments>

export const AttachmentList = z.array(RecordedAttachment).readonly()
export type AttachmentList = z.infer<typeof AttachmentList>

/** The latest first. Part of a page whose reading is noted already. */
export async function listAttachments(
  deps: StaffDeps,
  { patientId }: ListAttachments,
): Promise<Result<AttachmentList, { readonly code: 'notFound' }>> {
  const { clinicId } = deps.principal
  return inClinic(deps, async (tx) => {
    if (!(await findPatient(tx, clinicId, patientId))) return refuse({ code: 'notFound' })
    return accept(await findAttachments(tx, { clinicId, patientId }))
  })
}
