import type { Saved, SaveAnswer } from '@sebone/api/check-in/save-answer'
import type { SendCheckIn } from '@sebone/api/check-in/send-check-in'
import type { Receipt } from '@sebone/api/check-in/own-check-in'
import type { SaveRefusal } from '../page.ts'
import { readRefusals } from './read-refusals.ts'

/** What the script asks of the server. `notSignedIn` and `elsewhere` (sent or changed on another device) end the page. */
export type CallRefusal = SaveRefusal | { readonly code: 'notSignedIn' } | { readonly code: 'elsewhere' }

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly CallRefusal[] }

export interface PatientCalls {
  readonly save: (input: SaveAnswer) => Promise<Reply<Saved>>
  readonly send: (input: SendCheckIn) => Promise<Reply<Receipt>>
}

/**
 * The patient router over HTTP in a dozen lines, instead of a client library on the patient's phone. The server's
 * output schemas are strict, so a success needs no second reading here.
 */
async function call<Input, Output>(endpoint: string, input: Input): Promise<Reply<Output>> {
  try {
    const response = await fetch(`/trpc/${endpoint}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      credentials: 'same-origin',
    })
    const body: { result?: { data: Output }; error?: unknown } = await response.json()
    return body.result ? { ok: true, value: body.result.data } : { ok: false, refusals: readRefusals(body.error) }
  } catch {
    return { ok: false, refusals: [{ code: 'notReached' }] }
  }
}

export const patientCalls: PatientCalls = {
  save: (input) => call('checkIn.save', input),
  send: (input) => call('checkIn.send', input),
}
