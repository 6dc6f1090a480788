import { isLanguage } from '@sebone/words/language'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FormEvent, MouseEvent } from 'react'
import { addressOf } from '../address-of.ts'
import type { LineState } from '../frame/line-state.ts'
import type { KeptStore } from '../offline/kept-store.ts'
import type { Outbox } from '../offline/outbox.ts'
import { pageAt } from '../page-at.ts'
import { pageTitle } from '../page-title.ts'
import type { Form, Page } from '../page.ts'
import { pageIdentity } from './page-identity.ts'
import type { PatientCalls } from './patient-calls.ts'
import { saveConsents, savePage, sendAnswers } from './submit.ts'
import type { Outcome } from './submit.ts'
import { useBackgroundSaving } from './use-background-saving.ts'
import { useOutbox } from './use-outbox.ts'

/** Long enough to see what was chosen, too short to wait for. */
const SEEN_MS = 150

/** What the script has at hand. Null on the server, where nobody clicks. */
export interface Far {
  readonly calls: PatientCalls
  readonly store: KeptStore | null
}

/** `generation` grows when the fields of a page have to be drawn anew with other answers. */
interface Shown {
  readonly page: Page
  readonly generation: number
}

const formOf = (page: Page): Form | null => ('form' in page ? page.form : null)
const takesAnswers = ({ kind }: Page): boolean => kind === 'question' || kind === 'consents' || kind === 'checkAnswers'
const addressNow = () => window.location.pathname + window.location.search

function leaveTo(address: string, isTablet: boolean): void {
  if (address === addressNow()) window.location.reload()
  else if (isTablet) window.location.replace(address)
  else window.location.assign(address)
}

/** This device is to forget: first what waits goes out, or it would be lost. Without a line the page says that it is cut. */
async function closeWhenOut(form: HTMLFormElement, outbox: Outbox): Promise<void> {
  const flushed = await outbox.flush()
  if (flushed?.kind === 'stuck') return
  await outbox.erase()
  form.submit()
}

/**
 * The pages of one form without reloading: each Continue is one request. Every handler stands for what the plain form or
 * link beneath it would do; whatever it does not know it leaves to the browser.
 */
export function useJourney(initial: Page, far: Far | null) {
  const [{ page, generation }, setShown] = useState<Shown>({ page: initial, generation: 0 })
  const [busy, setBusy] = useState(false)
  const present = useRef(initial)
  const isBusy = useRef(false)
  const button = useRef('continue')
  const isMove = useRef(false)
  const isTablet = formOf(initial)?.isTablet === true

  const show = useCallback(
    (next: Page, history: 'push' | 'replace' | 'none', isRedrawn = false) => {
      const isOther = pageIdentity(next) !== pageIdentity(present.current)
      present.current = next
      setShown((before) => ({ page: next, generation: before.generation + (isRedrawn ? 1 : 0) }))
      const address = addressOf(next, next.language)
      // A tablet of the clinic keeps no history of anybody.
      if (address !== null && history === 'push' && !isTablet) window.history.pushState(null, '', address)
      else if (address !== null && history !== 'none') window.history.replaceState(null, '', address + window.location.hash)
      if (isOther) isMove.current = true
    },
    [isTablet],
  )

  const followed = useCallback(
    (outcome: Outcome, isRedrawn = false) => {
      if (outcome.kind === 'leave') leaveTo(outcome.address, isTablet)
      else show(outcome, addressOf(outcome, outcome.language) === addressNow() ? 'none' : 'push', isRedrawn)
    },
    [show, isTablet],
  )
  const { outbox, line } = useOutbox({ initial, far, present, followed })
  const background = useBackgroundSaving({ present, outbox, followed: (next) => show(next, 'none') })

  useEffect(() => {
    document.title = pageTitle(page, page.language)
    document.documentElement.lang = page.language
    if (!isMove.current) return
    isMove.current = false
    const asked = window.location.hash === '' ? null : document.getElementById(window.location.hash.slice(1))
    if (asked) return asked.focus()
    window.scrollTo(0, 0)
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [page])

  /** False where only the server knows the page. */
  const goTo = useCallback(
    (address: URL | Location, history: 'push' | 'none') => {
      const form = formOf(present.current)
      const next = form && pageAt(address.pathname, address.search, form, new Date().toISOString())
      if (next) show(next, history)
      return next !== null
    },
    [show],
  )

  useEffect(() => {
    const comeBack = () => goTo(window.location, 'none') || window.location.reload()
    window.addEventListener('popstate', comeBack)
    return () => window.removeEventListener('popstate', comeBack)
  }, [goTo])

  const follow = async (work: Promise<Outcome>) => {
    isBusy.current = true
    setBusy(true)
    const outcome = await work
    isBusy.current = false
    setBusy(false)
    followed(outcome)
  }

  const submit = (form: HTMLFormElement, go: string): boolean => {
    const from = present.current
    if (!outbox || !takesAnswers(from)) return false
    if (isBusy.current) return true
    background.cancel()
    const fields = new FormData(form)
    if (from.kind === 'question') void follow(savePage(from, fields, go, outbox))
    if (from.kind === 'consents') void follow(saveConsents(from, fields, go, outbox))
    if (from.kind === 'checkAnswers') void follow(sendAnswers(from, outbox))
    return true
  }

  const handlers = {
    onInput: background.onInput,
    onSubmit(event: FormEvent<HTMLElement>) {
      if (present.current.kind === 'saved' && outbox?.isWaiting()) {
        event.preventDefault()
        if (event.target instanceof HTMLFormElement) void closeWhenOut(event.target, outbox)
        return
      }
      if (event.target instanceof HTMLFormElement && submit(event.target, button.current)) event.preventDefault()
      button.current = 'continue'
    },
    onClickCapture(event: MouseEvent) {
      if (!(event.target instanceof Element)) return
      const pressed = event.target.closest('button')
      if (pressed) button.current = pressed.value
      // The second tap of a double tap, or a tap while an answer is on its way, must not answer the next question.
      const isLate = isBusy.current || (event.detail > 1 && event.target.closest('[data-moves-on]') !== null)
      if (present.current.kind === 'question' && !pressed && isLate && event.target.closest('label')) event.preventDefault()
    },
    onClick(event: MouseEvent) {
      const { target } = event
      if (!(target instanceof Element) || event.defaultPrevented) return
      const chosen = target.closest<HTMLElement>('[data-language]')?.dataset['language'] ?? ''
      if (far && isLanguage(chosen) && present.current.kind !== 'problem') {
        event.preventDefault()
        show({ ...present.current, language: chosen }, 'replace')
        return
      }
      const link = target.closest('a')
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
      if (link && isPlain && 'within' in link.dataset && goTo(new URL(link.href), 'push')) {
        event.preventDefault()
        const { hash } = new URL(link.href)
        if (hash !== '') window.history.replaceState(null, '', addressNow() + hash)
      }
    },
  }

  /** An answer was tapped: on to the next question, as Continue would. */
  const moveOn = () => {
    const from = present.current
    const form = document.querySelector('form')
    if (form) setTimeout(() => present.current === from && submit(form, 'continue'), SEEN_MS)
  }

  const state: LineState = busy ? 'busy' : line
  return { page, generation, line: state, handlers, moveOn }
}
