import { removalOf, RemovedRecord, RemoveRecord } from '../episode/remove-record.ts'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { findAttachment } from './attachment.repository.ts'
import { AttachmentList, listAttachments, ListAttachments } from './list-attachments.ts'

const remove = removalOf({ table: 'attachment', action: 'attachment.removed', find: findAttachment })

/** Their bytes travel over addresses of their own: see `staff-files-router.ts`. */
export const attachmentsRouter = staffRoutes({
  list: endpoint({ permission: 'patients:read' })
    .input(ListAttachments)
    .output(AttachmentList)
    .query(answer(listAttachments)),
  remove: endpoint({ permission: 'attachments:write' })
    .input(RemoveRecord)
    .output(RemovedRecord)
    .mutation(answer(remove)),
})
