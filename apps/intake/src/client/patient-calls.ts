import type { Receipt } from '@sebone/api/own-form/own-form'
import type { SaveConsents, SavedConsents } from '@sebone/api/own-form/save-consents'
import type { SavedPage, SavePage } from '@sebone/api/own-form/save-page'
import type { SendForm } from '@sebone/api/own-form/send-form'
import type { SaveRefusal } from '../page.ts'
import { readRefusals } from './read-refusals.ts'

/** `over`: the session ended. `elsewhere`: sent or changed on another device. Both end the page. */
export type CallProblem =
  | { readonly kind: 'notReached' }
  | { readonly kind: 'over' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'refused'; readonly refusals: readonly SaveRefusal[] }

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: CallProblem }

/** What the script asks of the server. */
export interface PatientCalls {
  readonly savePage: (input: SavePage) => Promise<Reply<SavedPage>>
  readonly saveConsents: (input: SaveConsents) => Promise<Reply<SavedConsents>>
  readonly send: (input: SendForm) => Promise<Reply<Receipt>>
  readonly endSession: () => Promise<Reply<null>>
}

/** A line that swallows requests is a line that is cut. */
const PATIENCE_MS = 12_000
/** The door between here and the server is shut, not the server's own word. */
const GATEWAY_PROBLEMS = [502, 503, 504]

/**
 * The patient router over HTTP in a dozen lines, instead of a client library on the patient's phone. The server's
 * output schemas are strict, so a success needs no second reading here.
 */
async function call<Input, Output>(endpoint: string, input: Input): Promise<Reply<Output>> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
  try {
    const response = await fetch(`/trpc/${endpoint}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      credentials: 'same-origin',
      signal: patience.signal,
    })
    if (GATEWAY_PROBLEMS.includes(response.status)) return { ok: false, problem: { kind: 'notReached' } }
    const body: { result?: { data: Output }; error?: unknown } = await response.json()
    return body.result ? { ok: true, value: body.result.data } : { ok: false, problem: readRefusals(body.error) }
  } catch {
    return { ok: false, problem: { kind: 'notReached' } }
  } finally {
    clearTimeout(timer)
  }
}

export const patientCalls: PatientCalls = {
  savePage: (input) => call('form.savePage', input),
  saveConsents: (input) => call('form.saveConsents', input),
  send: (input) => call('form.send', input),
  endSession: () => call('session.end', undefined),
}
