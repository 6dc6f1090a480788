import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import { refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { PatientLanguage } from '@sebone/domain/episode/patient'
import * as z from 'zod'
import type { PatientDeps } from '../context.ts'
import { Instant, LARGEST_INTEGER } from '../input.ts'

/** As a form sends it. Lengths, characters and keys are the definition's business: it refuses them by name. */
const RawAnswer = z.union([z.string().max(20_000), z.array(z.string().max(1000)).max(200).readonly()])

export const SavePage = z.strictObject({
  page: z.string().min(1).max(40),
  /** The definition that the page was made from. */
  definition: z.strictObject({ id: z.string().max(60), version: z.int().min(1).max(LARGEST_INTEGER) }),
  /** By item key. For a partial save a key left out is not touched; otherwise it counts as blank. */
  answers: z.record(z.string().max(200), RawAnswer),
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
  | { readonly code: 'notFound' }
  | { readonly code: 'alreadySent' }
  | { readonly code: 'definitionChanged'; readonly id: string; readonly version: number }
  | { readonly code: 'unknownPage'; readonly page: string }
  | { readonly code: 'pageRefused'; readonly problems: readonly AnswerRefusal[] }
  | { readonly code: 'staleVersion'; readonly current: { readonly version: number; readonly savedAt: string | null } }

export async function savePage(_deps: PatientDeps, _input: SavePage): Promise<Result<SavedPage, SavePageRefusal>> {
  return refuse({ code: 'notFound' })
}
