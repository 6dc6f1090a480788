import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { formValueOf } from '@sebone/domain/instrument/answer'
import { instrumentOf } from '@sebone/domain/instrument/instruments'
import type { InstrumentDefinition } from '@sebone/domain/instrument/definition'
import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import { readAnswers } from '@sebone/domain/instrument/read-answers'
import { withoutHidden } from '@sebone/domain/instrument/visible-items'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { ConsentText } from '@sebone/domain/consent/consent-text'
import type { PatientDeps } from '../context.ts'
import { Id } from '../input.ts'
import { calendarDateIn } from '../today.ts'
import { inOwnRequest } from '../transaction.ts'
import { acceptForm } from './accept-form.repository.ts'
import { asksConsents, findAskedConsents } from './asked-consents.ts'
import { consentsToSend } from './consents-to-send.ts'
import type { Receipt } from './own-form.ts'
import { findOwnRequest } from './own-form.repository.ts'
import type { OwnRequest } from './own-form.repository.ts'
import { KNOWN_REGIONS, readOffResponse } from './read-off-response.ts'
import { newReceipt } from './receipt-number.ts'

export const SendForm = z.strictObject({ responseId: Id })
export type SendForm = z.infer<typeof SendForm>

export type SendFormRefusal =
  | { readonly code: 'notFound' }
  | { readonly code: 'answersIncomplete'; readonly problems: readonly AnswerRefusal[] }
  | { readonly code: 'consentsMissing' }
  | { readonly code: 'staleVersion' }

/** Sends the draft. Whoever sends again, from this device or another, gets the receipt of the one response there is. */
export async function sendForm(
  deps: PatientDeps,
  { responseId }: SendForm,
): Promise<Result<Receipt, SendFormRefusal>> {
  const { db, principal, clock, newId, randomBytes } = deps
  const request = await findOwnRequest(db, principal)
  const definition = request && instrumentOf(request.instrumentId, request.instrumentVersion)
  if (!definition) return refuse({ code: 'notFound' })
  const submittedAt = clock()
  const today = calendarDateIn(request.timeZone, submittedAt)
  if (request.sent) return accept(await receiptFor(deps, request.sent, today))

  const { setting, draft } = request
  const shown = withoutHidden(definition, draft?.answers ?? {}, setting)
  const typed = Object.fromEntries(Object.entries(shown).map(([key, answer]) => [key, formValueOf(answer)]))
  const answers = readAnswers(definition, typed, { setting, today, regionIds: KNOWN_REGIONS })
  if (!answers.ok) return refuse({ code: 'answersIncomplete', problems: answers.error })
  const readOff = readOffResponse(definition, answers.value, setting)
  if (!readOff.ok) throw new Error(`a region was read that is not on the map: ${definition.id}`)

  const circumstances = { patientId: principal.patientId, signatureId: responseId, today, newId }
  const asked = await askedConsents(deps, definition, request, today)
  const consents = consentsToSend(asked, draft?.consents ?? null, circumstances)
  if (!consents.ok) return consents

  // The version of the draft that was read goes with it: what was changed meanwhile is not accepted unread.
  const accepted = await acceptForm(db, principal, {
    responseId,
    assessmentId: newId(),
    draftVersion: draft?.version ?? 0,
    answers: answers.value,
    readOff: readOff.value,
    consents: consents.value,
    signature: draft?.consents?.signature ?? null,
    receipt: newReceipt(randomBytes),
    submittedAt,
    answeredOn: today,
  })
  const stored = accepted ?? (await findOwnRequest(db, principal))?.sent
  return stored ? accept(await receiptFor(deps, stored, today)) : refuse({ code: 'staleVersion' })
}

const askedConsents = (
  deps: PatientDeps,
  definition: InstrumentDefinition,
  request: OwnRequest,
  today: CalendarDate,
): Promise<readonly ConsentText[]> =>
  asksConsents(definition)
    ? inOwnRequest(deps, (tx) => findAskedConsents(tx, deps.principal, { definition, request, today }))
    : Promise.resolve([])

async function receiptFor(
  { principal: { clinicId, requestId }, replyToSent }: PatientDeps,
  { receipt, submittedAt }: { readonly receipt: string; readonly submittedAt: Date },
  today: CalendarDate,
): Promise<Receipt> {
  return { receipt, submittedAt: submittedAt.toISOString(), reply: await replyToSent({ clinicId, requestId, today }) }
}
