import { useEffect } from 'react'

const RETRY_MS = 5000

/** Loads the page at this address as soon as the server can be reached again. */
export function useComeBack(): void {
  useEffect(() => {
    const look = () => {
      fetch('/health', { cache: 'no-store' }).then(
        ({ ok }) => ok && window.location.reload(),
        () => {},
      )
    }
    const timer = setInterval(look, RETRY_MS)
    window.addEventListener('online', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', look)
    }
  }, [])
}
