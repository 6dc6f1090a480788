import { useEffect, useState } from 'react'
import { pathTo } from '../page-address.ts'
import type { Page } from '../page.ts'
import type { Far } from './use-journey.ts'

/** Nobody touched the tablet for so long: it asks, and then closes. */
const QUIET_MS = 5 * 60_000
const ANSWER_MS = 60_000
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'input', 'scroll'] as const

const isOnTablet = (page: Page): boolean => ('form' in page && page.form?.isTablet) || (page.kind === 'landing' && page.isTablet)

/**
 * A tablet of the clinic, handed from one patient to the next: a page that the browser brings back from memory is
 * loaded anew, and one that nobody touches ends. What was saved is kept on the server.
 */
export function useTablet(page: Page, far: Far | null) {
  const [isAsking, setIsAsking] = useState(false)
  const isTablet = isOnTablet(page)
  const next = 'form' in page && page.form ? pathTo.nextPatient(page.form.clinic.slug, page.language) : null

  useEffect(() => {
    if (!isTablet || !far) return
    void far.store?.erase()
    const comeBack = (event: PageTransitionEvent) => event.persisted && window.location.reload()
    window.addEventListener('pageshow', comeBack)
    return () => window.removeEventListener('pageshow', comeBack)
  }, [isTablet, far])

  useEffect(() => {
    if (isTablet && page.kind === 'done') void far?.calls.endSession()
  }, [isTablet, far, page.kind])

  useEffect(() => {
    if (!isTablet || next === null) return
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setIsAsking(true), QUIET_MS)
    }
    if (isAsking) timer = setTimeout(() => window.location.replace(next), ANSWER_MS)
    else {
      wait()
      for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, wait, { passive: true })
    }
    return () => {
      clearTimeout(timer)
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, wait)
    }
  }, [isTablet, next, isAsking])

  return { isAsking, stay: () => setIsAsking(false) }
}
