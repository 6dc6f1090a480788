import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { Prose } from '@sebone/domain/episode/text'
import { PatientLanguage } from '@sebone/domain/episode/patient'
import { Quote } from '@sebone/domain/pricing/quote'
import { QUOTE_STATUSES } from '@sebone/domain/pricing/quote-life'
import { Disc } from '@sebone/domain/spine/spine-schema'
import * as z from 'zod'
import { Id, Version } from '../input.ts'

/** An offer as it was given: list, lines, tax and last day never change afterwards. */
export const FrozenQuote = Quote.extend({
  id: Id,
  plannedDiscs: z.array(Disc).readonly(),
  sitesReason: Prose.nullable(),
  language: PatientLanguage,
  status: z.enum(QUOTE_STATUSES),
  givenOn: CalendarDate.nullable(),
  expiresOn: CalendarDate.nullable(),
  version: Version,
})
export type FrozenQuote = z.infer<typeof FrozenQuote>
