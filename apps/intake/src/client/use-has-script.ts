import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False in the server's HTML and in the first hydration, true from then on. */
export const useHasScript = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
