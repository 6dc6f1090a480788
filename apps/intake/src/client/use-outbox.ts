import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { LineState } from '../frame/line-state.ts'
import { formWith } from '../offline/kept.ts'
import { outboxFor, type Flushed, type Outbox } from '../offline/outbox.ts'
import { modelOf, pageWithKey } from '../flow.ts'
import { typedFormOf } from '@sebone/ui/item-field/typed-form'
import { pageAt } from '../page-at.ts'
import type { Form, Page } from '../page.ts'
import type { Far } from './use-journey.ts'
import { askServer, pageFor, type Outcome } from './submit.ts'

const RETRY_MS = 5000

interface OutboxOptions {
  readonly initial: Page
  readonly far: Far | null
  readonly present: RefObject<Page>
  readonly followed: (outcome: Outcome, isRedrawn?: boolean) => void
}

/** The page that stands there, over another form. */
function over(page: Page, form: Form): Page {
  return 'form' in page && page.form !== null ? { ...page, form } : page
}

/** What goes out and what waits, and how it stands with the line. */
export function useOutbox({ initial, far, present, followed }: OutboxOptions): { outbox: Outbox | null; line: LineState } {
  const [line, setLine] = useState<LineState>('still')
  const form = 'form' in initial ? initial.form : null
  const made = useRef<Outbox | null>(null)
  if (made.current === null && far && form) {
    made.current = watched(outboxFor(form.requestId, far.calls, form.isTablet ? null : far.store), setLine, form.isTablet)
  }
  const outbox = made.current

  useEffect(() => {
    if (!outbox || !form) return
    const arrived = (flushed: Flushed | null) => {
      if (flushed) followFlushed(flushed, present.current, followed)
    }
    const tryAgain = () => {
      if (outbox.isWaiting()) void outbox.flush().then(arrived)
    }
    const timer = setInterval(tryAgain, RETRY_MS)
    window.addEventListener('online', tryAgain)
    void (form.receipt || form.isTablet ? far?.store?.erase().then(() => null) : outbox.restore())?.then((kept) => {
      if (!kept) return
      const known = kept.said.reduce(formWith, form)
      const { pathname, search } = new URL(kept.address, window.location.origin)
      const there = pageAt(pathname, search, known, new Date().toISOString())
      followed(there ?? over(present.current, known), true)
      tryAgain()
    })
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', tryAgain)
    }
  }, [outbox])
  return { outbox, line }
}

/** The same outbox, which tells how it stands with the line after each thing said. */
function watched(outbox: Outbox, tell: (line: LineState) => void, isTablet: boolean): Outbox {
  const told = async <T extends { readonly kind: string } | null>(work: Promise<T>): Promise<T> => {
    const result = await work
    tell(outbox.isWaiting() ? 'cut' : result?.kind === 'notReached' && isTablet ? 'lost' : 'still')
    return result
  }
  return {
    ...outbox,
    post: (said, address) => told(outbox.post(said, address)),
    send: (id, address) => told(outbox.send(id, address)),
    flush: () => told(outbox.flush()),
    restore: async () => {
      const kept = await outbox.restore()
      if (kept) tell('cut')
      return kept
    },
  }
}

/** The line is back: the receipt, the new time of saving, or what has to be mended. */
function followFlushed(flushed: Flushed, page: Page, followed: OutboxOptions['followed']): void {
  const form = 'form' in page ? page.form : null
  if (!form) return
  const { language } = page
  const now = new Date().toISOString()
  if (flushed.kind === 'through') {
    if (flushed.receipt) followed({ kind: 'done', language, now, form: { ...form, answers: {}, receipt: flushed.receipt } })
    else if (flushed.savedAt !== null) followed(over(page, { ...form, savedAt: flushed.savedAt, version: flushed.version ?? form.version }))
    return
  }
  const { problem, said } = flushed
  if (problem.kind === 'notReached') return
  if (problem.kind === 'elsewhere' || problem.kind === 'over') return followed(askServer())
  const refused = said?.kind === 'page' ? pageWithKey(modelOf(form), said.input.page) : null
  if (!refused) {
    if (page.kind === 'checkAnswers') return followed({ ...page, isWaiting: false, refusals: problem.refusals })
    return followed(pageFor(window.location.pathname, form, now))
  }
  const typed = typedFormOf(refused.items, form.answers)
  followed({ kind: 'question', language, now, form, page: refused.key, typed, refusals: problem.refusals, isChange: false }, true)
}
