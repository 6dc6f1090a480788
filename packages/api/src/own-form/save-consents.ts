import { PatientLanguage } from '@sebone/domain/episode/patient'
import { refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { PatientDeps } from '../context.ts'
import { Instant } from '../input.ts'

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

export type SaveConsentsRefusal = {
  readonly code:
    | 'notFound'
    | 'alreadySent'
    | 'consentNotAsked'
    | 'consentToDataNeeded'
    | 'nameMissing'
    | 'nameTooLong'
    | 'nameUnreadable'
    | 'relationshipMissing'
    | 'relationshipTooLong'
    | 'relationshipUnreadable'
    | 'signatureUnreadable'
}

export async function saveConsents(
  _deps: PatientDeps,
  _input: SaveConsents,
): Promise<Result<SavedConsents, SaveConsentsRefusal>> {
  return refuse({ code: 'notFound' })
}
