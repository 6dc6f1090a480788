import * as z from 'zod'
import { isCalendarDate, type CalendarDate as CalendarDateText } from './calendar-date.ts'

/** A date as stored and sent: exactly `YYYY-MM-DD`, a day that exists. `readCalendarDate` reads what people type. */
export const CalendarDate = z
  .string()
  .pipe(z.custom<CalendarDateText>((text) => typeof text === 'string' && isCalendarDate(text), 'notADate'))
export type CalendarDate = z.infer<typeof CalendarDate>
