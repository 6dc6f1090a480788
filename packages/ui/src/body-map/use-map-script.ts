import { useEffect, useSyncExternalStore } from 'react'

/** A script of its own: the question can be answered before it is there, and where it never comes. */
export const loadRegionMap = () => import('./region-map.tsx')

let isHere = false
const waiting = new Set<() => void>()

const subscribe = (notify: () => void) => {
  waiting.add(notify)
  return () => waiting.delete(notify)
}

const arrived = (): void => {
  isHere = true
  for (const notify of waiting) notify()
}

/** Whether the figure can be shown: never on the server or in the first hydration. Loaded once for all fields. */
export function useMapScript(): boolean {
  useEffect(() => {
    if (!isHere) loadRegionMap().then(arrived, () => undefined)
  }, [])
  return useSyncExternalStore(
    subscribe,
    () => isHere,
    () => false,
  )
}
