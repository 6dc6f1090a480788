import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { LineState } from '../frame/line-state.ts'
import { formWith, type Kept } from '../offline/kept.ts'
import { outboxFor, type Flushed, type Outbox } from '../offline/outbox.ts'
import { modelOf, pageWithKey, resumePath } from '../flow.ts'
import { typedFormOf } from '@sebone/ui/item-field/typed-form'
import { pathTo } from '../page-address.ts'
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

/**
 * The page to show for what waited: the one that stands there, with the answers in it. Where the server, which does not
 * know them yet, shows a question that was answered meanwhile, it is where one goes on.
 */
function pageWith(kept: Kept, form: Form, page: Page): Outcome {
  const known = kept.said.reduce(formWith, form)
  const now = new Date().toISOString()
  const isBehind = page.kind === 'question' && kept.said.some((said) => said.kind === 'page' && said.input.page === page.page && said.input.isPartial !== true)
  if (isBehind) return pageFor(resumePath(known, page.language), known, now)
  if (page.kind !== 'question') return over(page, known)
  return pageFor(pathTo.page(known.clinic.slug, page.language, page.page, page.isChange), known, now)
}

/** The page that stands there, over another form. */
function over(page: Page, form: Form): Page {
  return 'form' in page && page.form !== null ? { ...page, form } : page
}

/** What goes out and what waits, and how it stands with the line. */
export function useOutbox({ initial, far, present, followed }: OutboxOptions): { outbox: Outbox | null; line: LineState } {
  const [line, setLine] = useState<LineState>('still')
  const form = 'form' in initial ? initial.form : null
  const [outbox] = useState(() => {
    if (!far || !form) return null
    return watched(outboxFor(form.requestId, far.calls, form.isTablet ? null : far.store), setLine, form.isTablet)
  })

  useEffect(() => {
    if (!outbox || !form || !far) return
    const arrived = (flushed: Flushed | null) => {
      if (flushed) followFlushed(flushed, present.current, followed)
    }
    const tryAgain = () => {
      if (outbox.isWaiting()) void outbox.flush().then(arrived)
    }
    const timer = setInterval(tryAgain, RETRY_MS)
    window.addEventListener('online', tryAgain)
    void (form.receipt || form.isTablet ? far.store?.erase().then(() => null) : outbox.restore())?.then((kept) => {
      if (!kept) return
      followed(pageWith(kept, form, present.current), true)
      tryAgain()
    })
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', tryAgain)
    }
  }, [outbox, form, far, present, followed])
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
    post: (said) => told(outbox.post(said)),
    send: (id) => told(outbox.send(id)),
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
