import type { StaffContext } from '@sebone/api/context'
import { refusalHttpStatus, refusalOf } from '@sebone/api/refusal'
import type { Refusal } from '@sebone/api/refusal'
import { staffFilesCaller } from '@sebone/api/staff-files-router'
import { ATTACHMENT_FACTS, LARGEST_ATTACHMENT } from '@sebone/domain/attachment/attachment-type'
import type { Hono } from 'hono'
import * as z from 'zod'
import type { AppContext, AppEnv } from '../app-env.ts'
import { readFileHeader } from './file-header.ts'
import { trpcProblem } from '../trpc-problem.ts'

const UPLOAD = '/files/attachments'

/** The largest file and nothing else: what is told about it stands in a header. */
export const UPLOAD_LIMITS = { [UPLOAD]: LARGEST_ATTACHMENT / 1024 }

/** Nothing in it runs, nothing is fetched from it, whoever opens it. */
const SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'none'"

type ContextOf = (c: AppContext) => Promise<StaffContext>

const refused = (c: AppContext, refusal: Refusal): Response => {
  const httpStatus = refusalHttpStatus(refusal)
  return c.json({ error: { message: refusal.code, data: { httpStatus, refusal } } }, httpStatus)
}

/** The one way in for a file, and the two ways out: as a download, and as a picture where it is one. */
export function attachmentRoutes(app: Hono<AppEnv>, contextOf: ContextOf): void {
  app.post(UPLOAD, async (c) => {
    c.set('subject', 'files attach')
    const ctx = await contextOf(c)
    // Who is nobody here has nothing read of theirs, of which there may be 20 MB.
    if (!ctx.principal) return refused(c, { code: 'notSignedIn' })
    if (!ctx.principal.permissions.includes('attachments:write')) return refused(c, { code: 'notPermitted', permission: 'attachments:write' })
    const told = readFileHeader(c.req.header('X-File'))
    if (!told) return refused(c, { code: 'invalidInput', problems: [{ path: 'X-File', problem: 'unreadable' }] })
    const content = new Uint8Array(await c.req.arrayBuffer())
    return staffFilesCaller(ctx)
      .files.attach({ ...told, content })
      .then((attachment) => c.json(attachment, 201))
      .catch((error: unknown) => refused(c, refusalOf(error)))
  })

  app.get(`${UPLOAD}/:id`, (c) => sendFile(c, contextOf, 'attachment'))
  app.get(`${UPLOAD}/:id/picture`, (c) => sendFile(c, contextOf, 'inline'))
  app.all('/files/*', (c) => trpcProblem(c, 'notFound'))
}

const Id = z.uuid()

async function sendFile(c: AppContext, contextOf: ContextOf, disposition: 'attachment' | 'inline'): Promise<Response> {
  c.set('subject', `files ${disposition}`)
  const id = Id.safeParse(c.req.param('id'))
  if (!id.success) return refused(c, { code: 'notFound' })
  try {
    const { attachment, content } = await staffFilesCaller(await contextOf(c)).files.open({ id: id.data })
    const { mediaType, isPicture } = ATTACHMENT_FACTS[attachment.type]
    if (disposition === 'inline' && !isPicture) return refused(c, { code: 'notFound' })
    const name = disposition === 'attachment' ? `; filename*=UTF-8''${encodeFileName(attachment.name)}` : ''
    return c.body(new Uint8Array(content), 200, {
      'Content-Type': mediaType,
      'Content-Disposition': `${disposition}${name}`,
      'Content-Security-Policy': SANDBOX,
    })
  } catch (error) {
    return refused(c, refusalOf(error))
  }
}

/** By RFC 8187: what `encodeURIComponent` leaves and that grammar does not allow. */
const encodeFileName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
