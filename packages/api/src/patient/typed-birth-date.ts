import type { TypedBirthDate as DomainTypedBirthDate } from '@sebone/domain/calendar/birth-date'
import { ERAS } from '@sebone/domain/calendar/era'
import * as z from 'zod'
import { TypedField } from '../input.ts'

/** A date of birth as typed. The domain reads it, or says which field to mend. */
export const TypedBirthDate = z.strictObject({
  era: z.enum(['western', ...ERAS]),
  year: TypedField,
  month: TypedField,
  day: TypedField,
}) satisfies z.ZodType<DomainTypedBirthDate>
export type TypedBirthDate = z.infer<typeof TypedBirthDate>
