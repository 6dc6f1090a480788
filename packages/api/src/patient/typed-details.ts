import { PatientLanguage, Sex } from '@sebone/domain/episode/patient'
import { Line } from '@sebone/domain/episode/text'
import * as z from 'zod'
import { OptionalLine } from '../input.ts'
import { TypedBirthDate } from './typed-birth-date.ts'

/** Who a person is and how they are reached, as a form sends it: the same for registering and for correcting. */
export const TypedDetails = z.strictObject({
  familyName: Line,
  givenName: Line,
  familyKana: OptionalLine,
  givenKana: OptionalLine,
  birthDate: TypedBirthDate.nullable(),
  sex: Sex,
  phone: OptionalLine,
  email: z.union([z.literal('').transform(() => null), z.email().max(254)]).nullable(),
  language: PatientLanguage,
  countryOfResidence: OptionalLine,
})
export type TypedDetails = z.infer<typeof TypedDetails>
