export interface SessionWatch {
  readonly hasEnded: () => boolean
  readonly end: () => void
  readonly renew: () => void
  readonly subscribe: (listener: () => void) => () => void
}

/** Remembers that a call met an ended session, so that one dialog asks to sign in again over whatever is open. */
export function createSessionWatch(): SessionWatch {
  let ended = false
  const listeners = new Set<() => void>()
  const become = (next: boolean) => {
    ended = next
    for (const listener of listeners) listener()
  }
  return {
    hasEnded: () => ended,
    end: () => become(true),
    renew: () => become(false),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
