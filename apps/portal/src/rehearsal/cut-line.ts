// oxlint-disable no-restricted-imports -- rehearsals act against the real staff router on a real database
import type { StaffRouter } from '@sebone/api/staff-router'
import { TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'

/** A line that a test cuts: nothing reaches the server, or nothing comes back from it. */
export function cuttableLine() {
  const state: { cut: 'no' | 'beforeServer' | 'afterServer' } = { cut: 'no' }
  const lost = () => TRPCClientError.from<StaffRouter>(new Error('the line is cut'))
  const line: TRPCLink<StaffRouter> = () => ({ op, next }) =>
    observable((observer) => {
      if (state.cut === 'beforeServer') {
        observer.error(lost())
        return () => {}
      }
      const isAnswerLost = state.cut === 'afterServer'
      return next(op).subscribe(
        isAnswerLost ? { next: () => observer.error(lost()), error: () => observer.error(lost()) } : observer,
      ).unsubscribe
    })
  return { line, state }
}
