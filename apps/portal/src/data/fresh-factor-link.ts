import type { StaffRouter } from '@sebone/api/staff-router'
import type { TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import type { FactorWatch } from './factor-watch.ts'
import { refusalOf } from './refusal.ts'

/**
 * A call that needs a factor shown just now waits until it is, and is then made again with what it carried: whoever
 * pressed the button finds it done. Who would rather not gets the refusal.
 */
export const freshFactorLink =
  (watch: FactorWatch): TRPCLink<StaffRouter> =>
  () =>
  ({ op, next }) =>
    observable((observer) => {
      let asking = next(op).subscribe({
        next: (value) => observer.next(value),
        complete: () => observer.complete(),
        error: (error) => {
          if (refusalOf(error).code !== 'freshFactorNeeded') return observer.error(error)
          void watch.ask().then((isShown) => {
            if (!isShown) return observer.error(error)
            asking = next(op).subscribe(observer)
          })
        },
      })
      return () => asking.unsubscribe()
    })
