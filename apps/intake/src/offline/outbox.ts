import type { Receipt } from '@sebone/api/own-form/own-form'
import type { CallProblem, PatientCalls, Reply } from '../client/patient-calls.ts'
import { queuedWith, type Kept, type Said } from './kept.ts'
import type { KeptStore } from './kept-store.ts'

/** `kept`: it waits on this device. Otherwise what the server said, or that nothing could be kept. */
export type Posted =
  | { readonly kind: 'saved'; readonly savedAt: string; readonly version: number }
  | { readonly kind: 'kept' }
  | CallProblem

export type Sent = { readonly kind: 'sent'; readonly receipt: Receipt } | { readonly kind: 'kept' } | CallProblem

export interface Outbox {
  readonly post: (said: Said) => Promise<Posted>
  readonly send: (responseId: string) => Promise<Sent>
  /** Tries to get everything out that waits; null where nothing did. */
  readonly flush: () => Promise<Flushed | null>
  /** What waits from before this page was loaded; what belongs to another request is erased. */
  readonly restore: () => Promise<Kept | null>
  readonly erase: () => Promise<void>
  readonly isWaiting: () => boolean
}

export type Flushed =
  | { readonly kind: 'through'; readonly savedAt: string | null; readonly version: number | null; readonly receipt: Receipt | null }
  | { readonly kind: 'stuck'; readonly said: Said | null; readonly problem: CallProblem }

/**
 * Everything said goes through here, one after the other. With a line it is a plain call. Without, it waits on the
 * device, sealed, and goes out in order when the line is back: saving a page twice stores it once, and so does sending.
 */
export function outboxFor(requestId: string, calls: PatientCalls, store: KeptStore | null): Outbox {
  let said: readonly Said[] = []
  let responseId: string | null = null
  let turn: Promise<unknown> = Promise.resolve()

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work, work)
    turn = result.catch(() => {})
    return result
  }
  const isWaiting = () => said.length > 0 || responseId !== null
  const keep = async (): Promise<boolean> => {
    if (!store) return false
    try {
      await (isWaiting() ? store.write({ requestId, said, responseId }) : store.erase())
      return true
    } catch {
      return false
    }
  }
  const deliver = (one: Said): Promise<Reply<{ readonly version: number; readonly savedAt: string }>> =>
    one.kind === 'page' ? calls.savePage(one.input) : calls.saveConsents(one.input)

  async function flushNow(): Promise<Flushed | null> {
    if (!isWaiting()) return null
    let last: { readonly version: number; readonly savedAt: string } | null = null
    for (let [next] = said; next; [next] = said) {
      const reply = await deliver(next)
      if (!reply.ok) {
        const { problem } = reply
        // What cannot be taken is shown and mended; what could not be delivered waits on.
        if (problem.kind === 'refused' || problem.kind === 'elsewhere') {
          said = problem.kind === 'elsewhere' ? [] : said.slice(1)
          responseId = null
          await keep()
        }
        return { kind: 'stuck', said: next, problem }
      }
      last = reply.value
      said = said.slice(1)
      await keep()
    }
    if (responseId === null) return { kind: 'through', savedAt: last?.savedAt ?? null, version: last?.version ?? null, receipt: null }
    const reply = await calls.send({ responseId })
    if (!reply.ok) {
      if (reply.problem.kind !== 'notReached' && reply.problem.kind !== 'over') {
        responseId = null
        await keep()
      }
      return { kind: 'stuck', said: null, problem: reply.problem }
    }
    responseId = null
    await keep()
    return { kind: 'through', savedAt: null, version: null, receipt: reply.value }
  }

  return {
    isWaiting,
    erase: () =>
      inTurn(async () => {
        said = []
        responseId = null
        await keep()
      }),
    restore: () =>
      inTurn(async () => {
        const kept = (await store?.read().catch(() => null)) ?? null
        if (kept && kept.requestId !== requestId) await store?.erase()
        if (!kept || kept.requestId !== requestId) return null
        ;({ said, responseId } = kept)
        return kept
      }),
    flush: () => inTurn(flushNow),
    post: (one) =>
      inTurn(async (): Promise<Posted> => {
        if (!isWaiting()) {
          const reply = await deliver(one)
          if (reply.ok) return { kind: 'saved', ...reply.value }
          if (reply.problem.kind !== 'notReached') return reply.problem
        }
        const before = said
        said = queuedWith(said, one)
        if (await keep()) return { kind: 'kept' }
        said = before
        return { kind: 'notReached' }
      }),
    send: (id) =>
      inTurn(async (): Promise<Sent> => {
        responseId = id
        const flushed = await flushNow()
        if (flushed?.kind === 'through' && flushed.receipt) return { kind: 'sent', receipt: flushed.receipt }
        const problem: CallProblem = flushed?.kind === 'stuck' ? flushed.problem : { kind: 'elsewhere' }
        if (problem.kind !== 'notReached') return problem
        if (await keep()) return { kind: 'kept' }
        responseId = null
        return problem
      }),
  }
}
