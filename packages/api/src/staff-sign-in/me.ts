import { ROLES } from '@sebone/domain/staff/role'
import * as z from 'zod'
import { PERMISSIONS } from '../permission.ts'

const ClinicName = z.strictObject({ en: z.string(), ja: z.string() })

/** The person signed in, as the portal shows them. */
export const Me = z.strictObject({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  permissions: z.array(z.enum(PERMISSIONS)).readonly(),
  /** What every role includes: whom to turn to for what one's own does not. */
  roles: z.array(z.strictObject({ role: z.enum(ROLES), permissions: z.array(z.enum(PERMISSIONS)).readonly() })).readonly(),
  hasSecondFactor: z.boolean(),
  clinic: z.strictObject({ slug: z.string(), name: ClinicName, timeZone: z.string(), isDemo: z.boolean() }),
  /** Where else this person works, this clinic among them. */
  clinics: z.array(z.strictObject({ slug: z.string(), name: ClinicName })).readonly(),
})
export type Me = z.infer<typeof Me>
