import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import { refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { PatientDeps } from '../context.ts'
import { Id } from '../input.ts'
import type { Receipt } from './own-check-in.ts'

export const SendCheckIn = z.strictObject({ responseId: Id })
export type SendCheckIn = z.infer<typeof SendCheckIn>

export type SendCheckInRefusal =
  | { readonly code: 'notFound' }
  | { readonly code: 'answersIncomplete'; readonly problems: readonly AnswerRefusal[] }
  | { readonly code: 'staleVersion' }

/** Gone: `form.send` takes its place. Stays until no page asks for it. */
export async function sendCheckIn(_deps: PatientDeps, _input: SendCheckIn): Promise<Result<Receipt, SendCheckInRefusal>> {
  return refuse({ code: 'notFound' })
}
