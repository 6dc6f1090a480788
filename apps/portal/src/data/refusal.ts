import { TRPCClientError } from '@trpc/client'
import { PlainRefusal } from './plain-refusal.ts'

export interface Refusal {
  readonly code: string
  readonly [fact: string]: unknown
}

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'

/** What the server said no to, or that it could not be reached at all. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof PlainRefusal) return error.refusal
  if (!(error instanceof TRPCClientError)) return { code: 'internal' }
  const data: unknown = error.data
  const refusal = typeof data === 'object' && data !== null && 'refusal' in data ? data.refusal : null
  return isRefusal(refusal) ? refusal : { code: 'unreachable' }
}
