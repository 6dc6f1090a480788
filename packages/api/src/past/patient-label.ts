import * as z from 'zod'
import { Id } from '../input.ts'

/** A patient as a list names them. */
export const PatientLabel = z.strictObject({ id: Id, number: z.int(), familyName: z.string(), givenName: z.string() })
export type PatientLabel = z.infer<typeof PatientLabel>

/** How many treatments a preview looks at, the latest first; a larger clinic is told so. */
export const MOST_LOOKED_AT = 2000
/** How many of them it shows. */
export const MOST_SHOWN = 20
