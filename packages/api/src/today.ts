import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { readCalendarDate } from '@sebone/domain/calendar/calendar-date'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making one costs more than the rest of a request's own work, so there is one per zone. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, ...parts })
  formats.set(timeZone, made)
  return made
}

/** The calendar date of an instant on the wall of the clinic. */
export function calendarDateIn(timeZone: string, instant: Date): CalendarDate {
  const parts = formatOf(timeZone).formatToParts(instant)
  const part = (type: 'year' | 'month' | 'day') => parts.find((one) => one.type === type)?.value ?? ''
  const date = readCalendarDate(`${part('year')}-${part('month')}-${part('day')}`)
  if (!date.ok) throw new Error(`no calendar date in ${timeZone}`)
  return date.value
}
