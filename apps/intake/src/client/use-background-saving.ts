import { useRef } from 'react'
import type { FormEvent, RefObject } from 'react'
import { modelOf, pageWithKey } from '../flow.ts'
import { formWith } from '../offline/kept.ts'
import type { Outbox } from '../offline/outbox.ts'
import type { Page } from '../page.ts'
import { saidOn } from './submit.ts'

/** A pause in writing. */
const PAUSE_MS = 2000

interface BackgroundSaving {
  readonly present: RefObject<Page>
  readonly outbox: Outbox | null
  readonly followed: (page: Page) => void
}

/**
 * What somebody writes is saved while they think. Only what is written: a box ticked by mistake alarms nobody before
 * Continue. Whatever cannot be read yet is left for Continue to say.
 */
export function useBackgroundSaving({ present, outbox, followed }: BackgroundSaving) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const cancel = () => clearTimeout(timer.current)

  const save = async (form: HTMLFormElement) => {
    const page = present.current
    if (page.kind !== 'question' || !outbox) return
    const written = pageWithKey(modelOf(page.form), page.page)?.items.filter(({ kind }) => kind === 'freeText') ?? []
    const read = saidOn(page, written, new FormData(form), true)
    if (!read.ok || written.length === 0) return
    const posted = await outbox.post(read.said)
    const now = present.current
    if (posted.kind !== 'saved' || now.kind !== 'question' || now.page !== page.page) return
    followed({ ...now, form: { ...formWith(now.form, read.said), savedAt: posted.savedAt, version: posted.version } })
  }

  return {
    cancel,
    onInput({ target }: FormEvent<HTMLElement>) {
      const isWritten = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
      if (!isWritten || !target.form) return
      const { form } = target
      cancel()
      timer.current = setTimeout(() => void save(form), PAUSE_MS)
    },
  }
}
