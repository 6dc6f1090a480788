import * as z from 'zod'
import { isPartialDate, type PartialDate as PartialDateText } from './partial-date.ts'

/** A date known to the day, month or year, as stored and sent. What people type goes through `readPartialDate`. */
export const PartialDate = z
  .string()
  .pipe(z.custom<PartialDateText>((text) => typeof text === 'string' && isPartialDate(text), 'notADate'))
export type PartialDate = z.infer<typeof PartialDate>
