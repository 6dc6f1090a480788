export interface FactorWatch {
  /** Resolves once whoever is asked has shown a factor (true) or would rather not (false). */
  readonly ask: () => Promise<boolean>
  readonly isAsked: () => boolean
  readonly settle: (isShown: boolean) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** Remembers that calls wait for a factor, so that one dialog asks for it and all of them go on. */
export function createFactorWatch(): FactorWatch {
  let waiting: ((isShown: boolean) => void)[] = []
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    ask: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve]
        tell()
      }),
    isAsked: () => waiting.length > 0,
    settle: (isShown) => {
      const settled = waiting
      waiting = []
      tell()
      for (const resolve of settled) resolve(isShown)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
