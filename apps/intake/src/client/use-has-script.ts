import { useLayoutEffect, useState } from 'react'

/**
 * False in the server's HTML and in the first hydration, true from then on. Told by an effect: what hydrates here leaves
 * the attributes of the HTML as they are until something changes.
 */
export function useHasScript(): boolean {
  const [hasScript, setHasScript] = useState(false)
  // oxlint-disable-next-line react/set-state-in-effect -- the first render must be the one that the server sent
  useLayoutEffect(() => setHasScript(true), [])
  return hasScript
}
