import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import { refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { PatientDeps } from '../context.ts'
import { Id } from '../input.ts'
import type { Receipt } from './own-form.ts'

export const SendForm = z.strictObject({ responseId: Id })
export type SendForm = z.infer<typeof SendForm>

export type SendFormRefusal =
  | { readonly code: 'notFound' }
  | { readonly code: 'answersIncomplete'; readonly problems: readonly AnswerRefusal[] }
  | { readonly code: 'consentsMissing' }
  | { readonly code: 'staleVersion' }

export async function sendForm(_deps: PatientDeps, _input: SendForm): Promise<Result<Receipt, SendFormRefusal>> {
  return refuse({ code: 'notFound' })
}
