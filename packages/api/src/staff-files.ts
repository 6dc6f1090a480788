import { refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { attachFile, AttachFile } from './attachment/attach-file.ts'
import { openAttachment, OpenAttachment } from './attachment/open-attachment.ts'
import type { StaffContext, StaffDeps } from './context.ts'
import type { Permission } from './permission.ts'
import type { Refusal } from './refusal.ts'
import { describeUnexpected } from './unexpected.ts'

type Door<Input, Value> = {
  readonly permission: Permission
  readonly enter: (ctx: StaffContext, input: unknown, content?: Uint8Array) => Promise<Result<Value, Refusal>>
  readonly _input?: Input
}

/** The same order as at an endpoint: who asks, then whether the role may, and only then what was sent. */
function door<Input, Value>(of: {
  readonly path: string
  readonly permission: Permission
  readonly input: z.ZodType<Input>
  readonly useCase: (deps: StaffDeps, input: Input, content: Uint8Array) => Promise<Result<Value, Refusal>>
}): Door<Input, Value> {
  return {
    permission: of.permission,
    async enter({ principal, ...surroundings }, input, content = new Uint8Array()) {
      if (!principal) return refuse({ code: 'notSignedIn' })
      if (!principal.permissions.includes(of.permission)) return refuse({ code: 'notPermitted', permission: of.permission })
      const read = of.input.safeParse(input)
      if (!read.success) {
        const problems = read.error.issues.map(({ path, code }) => ({ path: path.join('.').slice(0, 60), problem: code }))
        return refuse({ code: 'invalidInput', problems })
      }
      try {
        return await of.useCase({ ...surroundings, principal }, read.data, content)
      } catch (error) {
        const unexpected = describeUnexpected(error, of.path, surroundings.newId())
        surroundings.noteUnexpected(unexpected)
        return refuse({ code: 'internal', id: unexpected.id })
      }
    },
  }
}

/** What the portal asks for in bytes, which no JSON carries: reviewed in the same matrix as the endpoints. */
export const STAFF_FILES = {
  'attachments.attach': door({
    path: 'attachments.attach',
    permission: 'attachments:write',
    input: AttachFile,
    useCase: (deps, input, content) => attachFile(deps, { ...input, content }),
  }),
  'attachments.open': door({
    path: 'attachments.open',
    permission: 'patients:read',
    input: OpenAttachment,
    useCase: openAttachment,
  }),
} as const
