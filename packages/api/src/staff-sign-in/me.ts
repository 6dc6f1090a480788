import * as z from 'zod'
import { ROLES } from '@sebone/domain/staff/role'
import { PERMISSIONS } from '../permission.ts'

/** The person signed in, as the portal shows them. */
export const Me = z.strictObject({
  userId: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  permissions: z.array(z.enum(PERMISSIONS)).readonly(),
  clinic: z.strictObject({
    slug: z.string(),
    name: z.strictObject({ en: z.string(), ja: z.string() }),
    isDemo: z.boolean(),
  }),
})
export type Me = z.infer<typeof Me>
