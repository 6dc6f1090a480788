import { PatientLanguage } from '@sebone/domain/episode/patient'
import { instrumentOf } from '@sebone/domain/instrument/instruments'
import { partsOf } from '@sebone/domain/instrument/output/form-model'
import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import { readPage } from '@sebone/domain/instrument/read-page'
import { withoutHidden } from '@sebone/domain/instrument/visible-items'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byPatient } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { PatientDeps } from '../context.ts'
import { Instant, LARGEST_INTEGER, RawAnswers } from '../input.ts'
import { calendarDateIn } from '../today.ts'
import { inOwnRequest } from '../transaction.ts'
import { raiseOwnAlert } from './own-alert.repository.ts'
import { findOwnRequest } from './own-form.repository.ts'
import { escalatedIn, KNOWN_REGIONS } from './read-off-response.ts'
import { saveDraft } from './save-draft.ts'
import type { NotSaved } from './save-draft.ts'

export const SavePage = z.strictObject({
  page: z.string().min(1).max(40),
  /** The definition that the page was made from. */
  definition: z.strictObject({ id: z.string().max(60), version: z.int().min(1).max(LARGEST_INTEGER) }),
  /** By item key. For a partial save a key left out is not touched; otherwise it counts as blank. */
  answers: RawAnswers,
  /** "Save and stop", and saving in the background: what must be answered may still be blank. */
  isPartial: z.boolean().optional(),
  language: PatientLanguage,
  /** The version of the draft that was seen, 0 where there was none; left out, the latest answer wins. */
  expectedVersion: z.int().min(0).max(LARGEST_INTEGER).optional(),
})
export type SavePage = z.infer<typeof SavePage>

export const SavedPage = z.strictObject({
  version: z.int(),
  savedAt: Instant,
  /** Warning signs in what is stored now: any of them means "call us now". */
  escalated: z.array(z.string()).readonly(),
})
export type SavedPage = z.infer<typeof SavedPage>

export type SavePageRefusal =
  | NotSaved
  | { readonly code: 'notFound' }
  | { readonly code: 'definitionChanged'; readonly id: string; readonly version: number }
  | { readonly code: 'unknownPage'; readonly page: string }
  | { readonly code: 'pageRefused'; readonly problems: readonly AnswerRefusal[] }

/** Stores what a page sends, or nothing of it. A warning sign alerts staff in the same transaction, before the form is finished. */
export async function savePage(deps: PatientDeps, input: SavePage): Promise<Result<SavedPage, SavePageRefusal>> {
  const { principal, clock } = deps
  const { language, isPartial = false, expectedVersion = null } = input
  return inOwnRequest(deps, async (tx) => {
    const request = await findOwnRequest(tx, principal)
    const definition = request && instrumentOf(request.instrumentId, request.instrumentVersion)
    if (!definition) return refuse({ code: 'notFound' })
    if (request.sent) return refuse({ code: 'alreadySent' })
    const { id, version } = definition
    if (id !== input.definition.id || version !== input.definition.version) {
      return refuse({ code: 'definitionChanged', id, version })
    }
    const page = partsOf(definition).flatMap(({ pages }) => pages).find(({ key }) => key === input.page)
    if (!page) return refuse({ code: 'unknownPage', page: input.page })

    const savedAt = clock()
    const { setting, draft } = request
    const today = calendarDateIn(request.timeZone, savedAt)
    const context = { answers: draft?.answers ?? {}, setting, isPartial, regionIds: KNOWN_REGIONS, today }
    const answers = readPage(definition, page, input.answers, context)
    if (!answers.ok) return refuse({ code: 'pageRefused', problems: answers.error })

    const change = { answers: answers.value, consents: null, language, savedAt }
    const saved = await saveDraft(tx, principal, request, change, expectedVersion)
    if (!saved.ok) return saved
    const escalated = escalatedIn(definition, withoutHidden(definition, saved.value.answers, setting), setting)
    await raiseOwnAlert(tx, request.id, escalated, savedAt)
    await recordAudit(tx, byPatient(deps, 'form.saved', { detail: { page: page.key } }))
    return accept({ version: saved.value.version, savedAt: saved.value.savedAt.toISOString(), escalated })
  })
}
