import { calendarDateOf, type CalendarDate } from '@sebone/domain/calendar/calendar-date'

/** The day on this computer, for saying an age back while it is typed. What is stored, the server dates itself. */
export function dayHere(): CalendarDate {
  const now = new Date()
  return calendarDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
