import { Line } from '@sebone/domain/episode/text'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'

/** As `Line` of the domain has it. */
export const LONGEST_LINE = 200

export type LineProblem = 'Missing' | 'TooLong' | 'Unreadable'

/** One line as a person typed it, kept exactly but for white space around it; or what is wrong, for the field to name. */
export function readLine(typed: string): Result<Line, LineProblem> {
  const text = typed.trim()
  if (text === '') return { ok: false, error: 'Missing' }
  const line = Line.safeParse(text)
  if (line.success) return accept(line.data)
  return { ok: false, error: text.length > LONGEST_LINE ? 'TooLong' : 'Unreadable' }
}
