import { itemOf } from '@sebone/domain/instrument/definition'
import { instrumentOf } from '@sebone/domain/instrument/instruments'
import { readAnswer } from '@sebone/domain/instrument/read-answer'
import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byPatient } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { PatientDeps, PatientPrincipal } from '../context.ts'
import type { Db } from '../database.ts'
import { Instant } from '../input.ts'
import { inOwnRequest } from '../transaction.ts'
import { addToDraft, beginDraft, findOwnRequest } from './check-in.repository.ts'
import type { OwnRequest, SavedDraft } from './check-in.repository.ts'

/** One answer as the form sent it. Its length and characters are the definition's business: it refuses by name. */
export const SaveAnswer = z.strictObject({
  itemKey: z.string().min(1).max(40),
  answer: z.string().max(20_000),
  language: z.enum(['en', 'ja']),
  /** The version of the draft that was seen, 0 where there was none; left out, the latest answer wins. */
  expectedVersion: z.int().min(0).max(2_147_483_647).optional(),
})
export type SaveAnswer = z.infer<typeof SaveAnswer>

export const Saved = z.strictObject({ version: z.int(), savedAt: Instant })
export type Saved = z.infer<typeof Saved>

export type SaveAnswerRefusal =
  | AnswerRefusal
  | { readonly code: 'notFound' }
  | { readonly code: 'alreadySent' }
  | { readonly code: 'staleVersion'; readonly current: { readonly version: number; readonly savedAt: string | null } }

export async function saveAnswer(
  deps: PatientDeps,
  { itemKey, answer: raw, language, expectedVersion }: SaveAnswer,
): Promise<Result<Saved, SaveAnswerRefusal>> {
  const { principal, clock } = deps
  return inOwnRequest(deps, async (tx) => {
    const request = await findOwnRequest(tx, principal)
    const definition = request && instrumentOf(request.instrumentId, request.instrumentVersion)
    if (!definition) return refuse({ code: 'notFound' })
    if (request.receipt) return refuse({ code: 'alreadySent' })

    const item = itemOf(definition, itemKey)
    if (!item) return refuse({ code: 'unknownItem', item: itemKey })
    const answer = readAnswer(item, raw)
    if (!answer.ok) return answer
    if (item.kind === 'score' && answer.value.kind === 'blank') return refuse({ code: 'answerMissing', item: itemKey })

    const change = { itemKey, answer: answer.value, language, savedAt: clock() }
    const saved = await saveAs(tx, principal, request, change, expectedVersion ?? null)
    if (!saved) return whyNotSaved(await findOwnRequest(tx, principal))
    await recordAudit(tx, byPatient(deps, 'checkIn.saved', { detail: { item: itemKey } }))
    return accept({ version: saved.version, savedAt: saved.savedAt.toISOString() })
  })
}

/** Asking for version 0 means "there is no draft yet"; asking for none means that the latest answer wins. */
async function saveAs(
  tx: Db,
  principal: PatientPrincipal,
  request: OwnRequest,
  change: Parameters<typeof beginDraft>[2],
  expectedVersion: number | null,
): Promise<SavedDraft | null> {
  if (request.draft) return addToDraft(tx, principal, change, expectedVersion)
  return expectedVersion === null || expectedVersion === 0
    ? beginDraft(tx, principal, change, expectedVersion === 0)
    : null
}

function whyNotSaved(now: OwnRequest | null): Result<never, SaveAnswerRefusal> {
  if (now?.receipt) return refuse({ code: 'alreadySent' })
  const current = { version: now?.draft?.version ?? 0, savedAt: now?.draft?.savedAt.toISOString() ?? null }
  return refuse({ code: 'staleVersion', current })
}
