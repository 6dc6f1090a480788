import type { ConsentingPerson } from '@sebone/domain/consent/consent-record'
import { PatientLanguage } from '@sebone/domain/episode/patient'
import { instrumentOf } from '@sebone/domain/instrument/instruments'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byPatient } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { PatientDeps } from '../context.ts'
import { Instant } from '../input.ts'
import { readLine } from '../read-line.ts'
import { calendarDateIn } from '../today.ts'
import { inOwnRequest } from '../transaction.ts'
import { findAskedConsents } from './asked-consents.ts'
import { findOwnRequest } from './own-form.repository.ts'
import { saveDraft } from './save-draft.ts'
import type { NotSaved } from './save-draft.ts'
import { readSignature } from './signature.ts'
import type { Signature } from './signature.ts'

const TypedName = z.string().max(20_000)

export const SaveConsents = z.strictObject({
  data: z.boolean(),
  messages: z.boolean(),
  agreedBy: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('patient'), name: TypedName }),
    z.strictObject({ kind: z.literal('representative'), name: TypedName, relationship: TypedName }),
  ]),
  /** JSON: an array of strokes, each an array of [x, y], whole numbers from 0 to 1000. Null: the typed name is the evidence. */
  signature: z.string().max(40_000).nullable(),
  language: PatientLanguage,
})
export type SaveConsents = z.infer<typeof SaveConsents>

export const SavedConsents = z.strictObject({ version: z.int(), savedAt: Instant })
export type SavedConsents = z.infer<typeof SavedConsents>

type FieldRefusal = {
  readonly code: `${'name' | 'relationship'}${'Missing' | 'TooLong' | 'Unreadable'}` | 'signatureUnreadable'
}
export type SaveConsentsRefusal =
  | FieldRefusal
  | NotSaved
  | { readonly code: 'notFound' | 'consentNotAsked' | 'consentToDataNeeded' }

/** Keeps what was agreed to beside the answers, with the texts that were shown; it becomes a consent when the form is sent. */
export async function saveConsents(
  deps: PatientDeps,
  input: SaveConsents,
): Promise<Result<SavedConsents, SaveConsentsRefusal>> {
  const { principal, clock } = deps
  const { data, messages, language } = input
  return inOwnRequest(deps, async (tx) => {
    const request = await findOwnRequest(tx, principal)
    const definition = request && instrumentOf(request.instrumentId, request.instrumentVersion)
    if (!definition) return refuse({ code: 'notFound' })
    if (request.sent) return refuse({ code: 'alreadySent' })
    const savedAt = clock()
    const today = calendarDateIn(request.timeZone, savedAt)
    const asked = await findAskedConsents(tx, principal, { definition, request, today })
    if (asked.length === 0) return refuse({ code: 'consentNotAsked' })
    if (!data && asked.some(({ purpose }) => purpose === 'data')) return refuse({ code: 'consentToDataNeeded' })
    const agreedBy = readPerson(input.agreedBy)
    if (!agreedBy.ok) return agreedBy
    const signature = readDrawn(input.signature)
    if (!signature.ok) return signature

    const texts = asked.map(({ id, version }) => ({ id, version }))
    const consents = { data, messages, texts, agreedBy: agreedBy.value, signature: signature.value, language }
    const saved = await saveDraft(tx, principal, request, { answers: {}, consents, language, savedAt }, null)
    if (!saved.ok) return saved
    await recordAudit(tx, byPatient(deps, 'form.saved', { detail: { page: 'consents' } }))
    return accept({ version: saved.value.version, savedAt: saved.value.savedAt.toISOString() })
  })
}

function readPerson(typed: SaveConsents['agreedBy']): Result<ConsentingPerson, FieldRefusal> {
  const name = readLine(typed.name)
  if (!name.ok) return refuse({ code: `name${name.error}` })
  if (typed.kind === 'patient') return accept({ kind: 'patient', name: name.value })
  const relationship = readLine(typed.relationship)
  if (!relationship.ok) return refuse({ code: `relationship${relationship.error}` })
  return accept({ kind: 'representative', name: name.value, relationship: relationship.value })
}

/** Nothing drawn is no mistake: the typed name is the evidence. */
function readDrawn(text: string | null): Result<Signature | null, FieldRefusal> {
  if (text === null || text.trim() === '') return accept(null)
  const signature = readSignature(text)
  return signature ? accept(signature) : refuse({ code: 'signatureUnreadable' })
}
