import type { KeyboardEvent } from 'react'

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * Arrow keys between the links of a list, out of the search field into the first one and back. The rows stay an
 * ordinary table of links, so that a screen reader and a middle click find what they expect.
 */
export function useRowKeys() {
  return (event: KeyboardEvent<HTMLElement>) => {
    const step = STEP[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    const next = stops[at + step]
    if (at < 0 || !next) return
    event.preventDefault()
    next.focus()
  }
}
