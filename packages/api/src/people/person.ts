import { ROLES } from '@sebone/domain/staff/role'
import * as z from 'zod'
import { Id, Instant } from '../input.ts'

export const PERSON_STATES = ['invited', 'active', 'disabled'] as const
export type PersonState = (typeof PERSON_STATES)[number]

/** Somebody who works here, worked here or has been invited to. */
export const Person = z.strictObject({
  /** Null while only invited: there is no account yet. */
  userId: z.string().nullable(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  state: z.enum(PERSON_STATES),
  hasSecondFactor: z.boolean(),
  lastSeenAt: Instant.nullable(),
  /** A link that still waits to be opened: to join, or to set the sign-in anew. */
  invitation: z
    .strictObject({ id: Id, invitedAt: Instant, expiresAt: Instant, isExpired: z.boolean() })
    .nullable(),
})
export type Person = z.infer<typeof Person>

export const PeopleList = z.strictObject({ people: z.array(Person).readonly() })
export type PeopleList = z.infer<typeof PeopleList>
