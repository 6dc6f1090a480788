import type { SaveConsents } from '@sebone/api/own-form/save-consents'
import type { SavePage } from '@sebone/api/own-form/save-page'
import type { Answers } from '@sebone/domain/instrument/answer'
import type { Form } from '../page.ts'
import { withAnswers } from '../flow.ts'

/** One thing that was said and has to reach the server, with what it means for the way on. */
export type Said =
  | { readonly kind: 'page'; readonly input: SavePage; readonly answers: Answers }
  | { readonly kind: 'consents'; readonly input: SaveConsents }

/** What waits on this device, in the order in which it was said. */
export interface Kept {
  readonly requestId: string
  readonly said: readonly Said[]
  /** The send button was pressed too: the same send, however often it is tried. */
  readonly responseId: string | null
}

/** The form as the person knows it: the server's, and what was said since. */
export function formWith(form: Form, said: Said): Form {
  if (said.kind === 'page') return withAnswers(form, said.answers)
  const { signature, ...given } = said.input
  const texts = form.consents.asked.map(({ id, version }) => ({ id, version }))
  const drawn = signature === null ? null : JSON.parse(signature)
  return { ...form, consents: { ...form.consents, given: { ...given, texts, signature: drawn } } }
}

/** A later answer to the same page takes the place of an unfinished one that still waits. */
export function queuedWith(said: readonly Said[], next: Said): readonly Said[] {
  const last = said[said.length - 1]
  const replaces =
    last?.kind === 'page' && next.kind === 'page' && last.input.page === next.input.page && last.input.isPartial === true
  const covers = replaces && Object.keys(last.input.answers).every((key) => key in next.input.answers)
  return covers ? [...said.slice(0, -1), next] : [...said, next]
}
