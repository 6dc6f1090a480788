import type { Answers } from '@sebone/domain/instrument/answer'
import { formValueOf } from '@sebone/domain/instrument/answer'
import { instrumentOf } from '@sebone/domain/instrument/instruments'
import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import { readAnswers } from '@sebone/domain/instrument/read-answers'
import { scoresFrom } from '@sebone/domain/instrument/scores-from'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { PatientDeps } from '../context.ts'
import { Id } from '../input.ts'
import { calendarDateIn } from '../today.ts'
import { acceptResponse } from './accept-response.repository.ts'
import { readOwnRequest } from './check-in.repository.ts'
import type { Receipt } from './own-check-in.ts'
import { newReceipt } from '../own-form/receipt-number.ts'

export const SendCheckIn = z.strictObject({ responseId: Id })
export type SendCheckIn = z.infer<typeof SendCheckIn>

export type SendCheckInRefusal =
  | { readonly code: 'notFound' }
  | { readonly code: 'answersIncomplete'; readonly problems: readonly AnswerRefusal[] }
  | { readonly code: 'staleVersion' }

/**
 * Sends the draft. Whoever sends again, from this device or another, gets the receipt of the one response there is.
 */
export async function sendCheckIn(
  deps: PatientDeps,
  { responseId }: SendCheckIn,
): Promise<Result<Receipt, SendCheckInRefusal>> {
  const { db, principal, clock, newId, randomBytes } = deps
  const request = await readOwnRequest(db, principal)
  const definition = request && instrumentOf(request.instrumentId, request.instrumentVersion)
  if (!definition) return refuse({ code: 'notFound' })
  if (request.receipt) return accept(written(request.receipt))

  const answers = readAnswers(definition, asTyped(request.draft?.answers ?? {}))
  if (!answers.ok) return refuse({ code: 'answersIncomplete', problems: answers.error })

  const submittedAt = clock()
  // The version of the draft that was read goes with it: what was changed meanwhile is not accepted unread.
  const accepted = await acceptResponse(db, principal, {
    responseId,
    assessmentId: newId(),
    draftVersion: request.draft?.version ?? 0,
    answers: answers.value,
    scores: scoresFrom(definition, answers.value),
    receipt: newReceipt(randomBytes),
    submittedAt,
    answeredOn: calendarDateIn(request.timeZone, submittedAt),
  })
  if (accepted) return accept(written(accepted))
  const now = await readOwnRequest(db, principal)
  return now?.receipt ? accept(written(now.receipt)) : refuse({ code: 'staleVersion' })
}

const written = (receipt: { receipt: string; submittedAt: Date }): Receipt => ({
  receipt: receipt.receipt,
  submittedAt: receipt.submittedAt.toISOString(),
})

const asTyped = (answers: Answers): Record<string, string> =>
  Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, formValueOf(answer)]))
