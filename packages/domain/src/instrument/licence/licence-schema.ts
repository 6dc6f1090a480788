import * as z from 'zod'
import type { Licence as LicenceType } from './licence.ts'
import { CalendarDate } from '../../calendar/calendar-date-schema.ts'
import { Line } from '../../episode/text.ts'
import { INSTRUMENT_LANGUAGES } from '../definition.ts'

/** A licence as staff record it. */
export const Licence = z
  .strictObject({
    instrument: z.string().min(1).max(40),
    licensee: Line,
    reference: Line,
    languages: z.array(z.enum(INSTRUMENT_LANGUAGES)).min(1).max(2).readonly(),
    validFrom: CalendarDate,
    validTo: CalendarDate.nullable(),
  })
  .refine(({ validFrom, validTo }) => validTo === null || validFrom <= validTo, { path: ['validTo'], error: 'reversed' }) satisfies z.ZodType<LicenceType>
export type Licence = z.infer<typeof Licence>
