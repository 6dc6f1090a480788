import { useEffect, useRef, type RefObject } from 'react'

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * Arrow keys between the stops of a list, out of the search field into the first row and back, also from a button of a
 * row (`data-row`). The rows stay an
 * ordinary table of links, so that a screen reader and a middle click find what they expect.
 */
export function useRowKeys(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const within = list.current
    const move = (event: KeyboardEvent) => {
      const step = STEP[event.key]
      if (!within || step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
      const stops = [...within.querySelectorAll<HTMLElement>('[data-stop]')]
      const at = stops.findIndex((stop) => (stop.closest('[data-row]') ?? stop).contains(document.activeElement))
      const next = stops[at + step]
      if (at < 0 || !next) return
      event.preventDefault()
      next.focus()
    }
    within?.addEventListener('keydown', move)
    return () => within?.removeEventListener('keydown', move)
  }, [])
  return list
}
