import { attachFile, AttachFile } from './attachment/attach-file.ts'
import { openAttachment, OpenAttachment } from './attachment/open-attachment.ts'
import { RecordedAttachment } from './attachment/recorded-attachment.ts'
import { answer, endpoint, staffCallerFactory, staffRoutes } from './trpc.ts'

/**
 * What travels as bytes and not as JSON. These endpoints are declared, and reviewed in the matrix, like all others; the
 * server calls them from routes of its own, and they are no part of the router that browsers reach.
 */
export const staffFilesRouter = staffRoutes({
  files: staffRoutes({
    attach: endpoint({ permission: 'attachments:write' })
      .input(AttachFile)
      .output(RecordedAttachment)
      .mutation(answer(attachFile)),
    open: endpoint({ permission: 'patients:read' }).input(OpenAttachment).query(answer(openAttachment)),
  }),
})

export const staffFilesCaller = staffCallerFactory(staffFilesRouter)
