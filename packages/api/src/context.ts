import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { Reply } from '@sebone/domain/follow-up/reply'
import type { Db } from './database.ts'
import type { Role } from '@sebone/domain/staff/role'
import type { Permission } from './permission.ts'
import type { StaffAuth } from './staff-sign-in/staff-auth.ts'

/** What is outside of us: passed in, so that a test decides the time and the ids. */
export type Surroundings = {
  readonly db: Db
  readonly clock: () => Date
  readonly newId: () => string
  readonly randomBytes: (length: number) => Uint8Array
  /** The key of the short codes' HMAC. Whoever reads the database alone cannot try codes against it. */
  readonly linkSecret: Uint8Array
  readonly noteUnexpected: (unexpected: Unexpected) => void
  readonly replyToSent: ReplyToSent
}

/**
 * What the patient is told about answers that were sent. It rests on earlier answers, which the patient's own role cannot
 * read: they are read with the staff's role, by this one function, and nothing but the reply leaves it.
 */
export type ReplyToSent = (sent: { readonly clinicId: string; readonly requestId: string; readonly today: CalendarDate }) => Promise<Reply>

/** What a log may carry of an error that nobody foresaw: an id, where, which kind; no message, for it may quote a value. */
export type Unexpected = {
  readonly id: string
  readonly path: string
  readonly kind: string
  readonly sqlState: string | null
  readonly frames: readonly string[]
}

export type StaffPrincipal = {
  readonly clinicId: string
  readonly clinicSlug: string
  readonly clinicName: { readonly en: string; readonly ja: string }
  readonly timeZone: string
  /** A demonstration clinic: whoever is registered there is made up. */
  readonly isDemo: boolean
  readonly userId: string
  readonly email: string
  /** Every clinic where this person works; more than one lets them choose. */
  readonly clinics: readonly { readonly slug: string; readonly name: { readonly en: string; readonly ja: string } }[]
  /** Of the sign-in library's table of sessions. */
  readonly sessionId: string
  readonly name: string
  readonly role: Role
  readonly permissions: readonly Permission[]
  /** With a second factor, that is what is asked for again before a dangerous act; without, the password. */
  readonly hasSecondFactor: boolean
  /** When the password or a second factor was last shown in this session: at signing in, or again since. */
  readonly factorShownAt: Date
}

/** Somebody who opened a patient link: one request of one patient, and nothing else. */
export type PatientPrincipal = {
  readonly clinicId: string
  readonly patientId: string
  readonly requestId: string
  readonly sessionId: string
}

export type StaffContext = Surroundings & {
  readonly principal: StaffPrincipal | null
  /** The sign-in library, for the few use-cases that make or change an account. */
  readonly auth: StaffAuth
}

export type PatientContext = Surroundings & {
  readonly principal: PatientPrincipal | null
  /** The token of an opened link leaves by cookie only; the server says how. */
  readonly keepSession: (token: string, expiresAt: Date) => void
  readonly forgetSession: () => void
}

export type StaffDeps = Omit<StaffContext, 'principal'> & { readonly principal: StaffPrincipal }
export type PatientDeps = Omit<PatientContext, 'principal'> & { readonly principal: PatientPrincipal }
