import * as z from 'zod'
import type { Unexpected } from './context.ts'

const WithSqlState = z.object({ code: z.string().regex(/^[0-9A-Z]{5}$/) })

/** The frames of a stack without its first line, which repeats the message. */
function framesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .map((line) => line.trim())
}

export function describeUnexpected(thrown: unknown, path: string, id: string): Unexpected {
  const sqlState = WithSqlState.safeParse(thrown)
  return {
    id,
    path,
    kind: thrown instanceof Error ? thrown.name : typeof thrown,
    sqlState: sqlState.success ? sqlState.data.code : null,
    frames: thrown instanceof Error ? framesOf(thrown) : [],
  }
}
