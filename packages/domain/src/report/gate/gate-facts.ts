import type { CalendarDate } from '../../calendar/calendar-date.ts'
import type { CohortSize } from '../../cohort/denominator.ts'
import type { ConsentRecord } from '../../consent/consent-record.ts'
import type { ConsentText } from '../../consent/consent-text.ts'
import type { ConsentSubject } from '../../consent/live-consent.ts'
import type { ReportFacts } from '../report-facts.ts'
import type { GateCheckCode } from './gate-check.ts'

/** Whether what was used is approved in Japan for this use. `unknown` asks for the same statements as `unapproved`. */
export const DEVICE_APPROVALS = ['approved', 'unapproved', 'unknown'] as const
export type DeviceApproval = (typeof DEVICE_APPROVALS)[number]

/** One person's approval of exactly one content. */
export type Approval = Readonly<{
  /** Who, as the clinic's records know them. */
  by: string
  on: CalendarDate
  /** The hash of the draft's canonical JSON that this person saw; an edit afterwards leaves the approval behind. */
  contentHash: string
  /** Warnings that this person looked at and accepts. */
  accepts: readonly GateCheckCode[]
}>

/** A digest of a text, such as SHA-256; the domain has none of its own. */
export type HashOf = (text: string) => string

/** What is stored about the case that a draft is about. */
export type GateFacts = Readonly<{
  stored: ReportFacts
  today: CalendarDate
  about: ConsentSubject
  consents: readonly ConsentRecord[]
  consentTexts: readonly ConsentText[]
  /** Family name, given name, both readings, and the whole name, one by one. */
  patientNames: readonly string[]
  deviceApproval: DeviceApproval
  /** Everybody treated as this patient was, and how many answered; null: not counted. */
  cohort: CohortSize | null
  approvals: readonly Approval[]
  hashOf: HashOf
}>
