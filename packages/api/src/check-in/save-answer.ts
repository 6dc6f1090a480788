import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import { refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { PatientDeps } from '../context.ts'
import { Instant } from '../input.ts'

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

/** Gone: `form.savePage` takes its place. Stays until no page asks for it. */
export async function saveAnswer(_deps: PatientDeps, _input: SaveAnswer): Promise<Result<Saved, SaveAnswerRefusal>> {
  return refuse({ code: 'notFound' })
}
