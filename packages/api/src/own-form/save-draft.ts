import { refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { PatientPrincipal } from '../context.ts'
import type { Db } from '../database.ts'
import { addToDraft, beginDraft } from './draft.repository.ts'
import type { DraftChange, SavedDraft } from './draft.repository.ts'
import { findOwnRequest } from './own-form.repository.ts'
import type { OwnRequest } from './own-form.repository.ts'

export type NotSaved =
  | { readonly code: 'alreadySent' }
  | { readonly code: 'staleVersion'; readonly current: { readonly version: number; readonly savedAt: string | null } }

/**
 * Lays a change over the draft. Asking for version 0 means "there is no draft yet"; asking for none means that the latest
 * change wins.
 */
export async function saveDraft(
  tx: Db,
  principal: PatientPrincipal,
  request: OwnRequest,
  change: DraftChange,
  expectedVersion: number | null,
): Promise<Result<SavedDraft, NotSaved>> {
  const saved = await saveAs(tx, principal, request, change, expectedVersion)
  if (saved) return { ok: true, value: saved }
  const now = await findOwnRequest(tx, principal)
  if (now?.sent) return refuse({ code: 'alreadySent' })
  const current = { version: now?.draft?.version ?? 0, savedAt: now?.draft?.savedAt.toISOString() ?? null }
  return refuse({ code: 'staleVersion', current })
}

async function saveAs(
  tx: Db,
  principal: PatientPrincipal,
  { draft }: OwnRequest,
  change: DraftChange,
  expectedVersion: number | null,
): Promise<SavedDraft | null> {
  if (draft) return addToDraft(tx, principal, change, expectedVersion)
  const mayBegin = expectedVersion === null || expectedVersion === 0
  return mayBegin ? beginDraft(tx, principal, change, expectedVersion === 0) : null
}
