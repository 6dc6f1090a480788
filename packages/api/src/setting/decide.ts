import type { CalendarDate, NotADate } from '@sebone/domain/calendar/calendar-date'
import { isBefore, readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { VersionRefusal } from '@sebone/domain/calendar/version-refusal'
import { Prose } from '@sebone/domain/episode/text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { Id, LARGEST_INTEGER, TypedField } from '../input.ts'
import type { ContentProblem } from './setting-kind.ts'

/** What every decision says besides its content. */
export const Deciding = {
  id: Id,
  /** The first day on which it holds, as typed. */
  validFrom: TypedField,
  reason: z.union([z.string().regex(/^\s*$/u).max(200), Prose]),
  /** Of the line as it was seen: another decision made meanwhile is shown and not overwritten. */
  revision: z.int().min(0).max(LARGEST_INTEGER),
}

export type DayRefusal = NotADate | Extract<VersionRefusal, { code: 'settingStartsInPast' }>

export type DecisionRefusal =
  | DayRefusal
  | Extract<VersionRefusal, { code: 'reasonMissing' | 'settingUsedOn' }>
  | { readonly code: 'settingRefused'; readonly problems: readonly ContentProblem[] }
  | { readonly code: 'staleVersion'; readonly current: { readonly revision: number } }
  | { readonly code: 'idTaken' }

/** The day as typed; not before today where a decision may not reach back. */
export function readStart(typed: string, today: CalendarDate, mayStartInPast: boolean): Result<CalendarDate, DayRefusal> {
  const read = readCalendarDate(typed)
  if (!read.ok) return read
  if (!mayStartInPast && isBefore(read.value, today)) return refuse({ code: 'settingStartsInPast', earliest: today })
  return accept(read.value)
}
