import { isLanguage } from '@sebone/words/language'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FormEvent, MouseEvent } from 'react'
import { pageAt } from '../page-at.ts'
import { pathOf } from '../page-path.ts'
import { pageTitle } from '../page-title.ts'
import type { Page } from '../page.ts'
import { pageIdentity } from './page-identity.ts'
import type { PatientCalls } from './patient-calls.ts'
import { saveAnswer, sendAnswers } from './submit.ts'
import type { Outcome } from './submit.ts'

/** Long enough to see what was chosen, too short to wait for. */
const SEEN_MS = 150

/**
 * The pages of one check-in without reloading: each Continue is one request. Every handler stands for what the plain
 * form or link beneath it would do; whatever it does not know it leaves to the browser.
 */
export function useJourney(initial: Page, calls: PatientCalls | null) {
  const [page, setPage] = useState(initial)
  const [busy, setBusy] = useState(false)
  const present = useRef(initial)
  const isBusy = useRef(false)
  const button = useRef('continue')
  const isMove = useRef(false)

  const show = useCallback((next: Page, history: 'push' | 'replace' | 'none') => {
    const isOther = pageIdentity(next) !== pageIdentity(present.current)
    present.current = next
    setPage(next)
    const path = pathOf(next, next.language)
    if (path !== null && history === 'push') window.history.pushState(null, '', path)
    if (path !== null && history === 'replace') window.history.replaceState(null, '', path + window.location.hash)
    if (isOther) isMove.current = true
  }, [])

  useEffect(() => {
    document.title = pageTitle(page, page.language)
    document.documentElement.lang = page.language
    if (!isMove.current) return
    isMove.current = false
    window.scrollTo(0, 0)
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [page])

  /** False where only the server knows the page. */
  const goTo = useCallback(
    (address: URL | Location, history: 'push' | 'none') => {
      const checkIn = 'checkIn' in present.current ? present.current.checkIn : null
      const next = checkIn && pageAt(address.pathname, address.search, checkIn, new Date().toISOString())
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

  const follow = useCallback(
    async (work: Promise<Outcome>) => {
      isBusy.current = true
      setBusy(true)
      const outcome = await work
      isBusy.current = false
      setBusy(false)
      if (outcome === 'askServer') window.location.reload()
      else show(outcome, pathOf(outcome, outcome.language) === window.location.pathname + window.location.search ? 'none' : 'push')
    },
    [show],
  )

  const submit = (form: HTMLFormElement, go: string): boolean => {
    const from = present.current
    if (!calls || (from.kind !== 'question' && from.kind !== 'checkAnswers')) return false
    if (isBusy.current) return true
    void follow(from.kind === 'question' ? saveAnswer(from, form, go, calls) : sendAnswers(from, calls))
    return true
  }

  const handlers = {
    onSubmit(event: FormEvent<HTMLElement>) {
      if (event.target instanceof HTMLFormElement && submit(event.target, button.current)) event.preventDefault()
      button.current = 'continue'
    },
    onClickCapture(event: MouseEvent) {
      if (!(event.target instanceof Element)) return
      const pressed = event.target.closest('button')
      if (pressed) button.current = pressed.value
      // The second tap of a double tap, or a tap while an answer is on its way, must not answer the next question.
      if (present.current.kind === 'question' && !pressed && (isBusy.current || event.detail > 1)) {
        if (event.target.closest('label')) event.preventDefault()
      }
    },
    onClick(event: MouseEvent) {
      const { target } = event
      if (!(target instanceof Element) || event.defaultPrevented) return
      const chosen = target.closest<HTMLElement>('[data-language]')?.dataset['language'] ?? ''
      if (calls && isLanguage(chosen) && present.current.kind !== 'problem') {
        event.preventDefault()
        show({ ...present.current, language: chosen }, 'replace')
        return
      }
      const link = target.closest('a')
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
      if (link && isPlain && 'within' in link.dataset && goTo(new URL(link.href), 'push')) event.preventDefault()
    },
  }

  /** An answer was tapped: on to the next question, as Continue would. */
  const moveOn = () => {
    const from = present.current
    const form = document.querySelector('form')
    if (form) setTimeout(() => present.current === from && submit(form, 'continue'), SEEN_MS)
  }

  return { page, busy, handlers, moveOn }
}
