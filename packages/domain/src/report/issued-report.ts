import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { ConsentRecord } from '../consent/consent-record.ts'
import type { ConsentText } from '../consent/consent-text.ts'
import type { ConsentNotLive, ConsentSubject } from '../consent/live-consent.ts'
import type { Result } from '../result.ts'
import type { GateCheck } from './gate/gate-check.ts'
import type { Approval, GateFacts } from './gate/gate-facts.ts'
import type { ReportDraft } from './report-draft.ts'
import { liveConsent } from '../consent/live-consent.ts'
import { accept, refuse } from '../result.ts'
import { canonicalJson } from './canonical-json.ts'
import { APPROVERS_NEEDED, countedApprovals } from './gate/approval-check.ts'
import { gateChecks } from './gate/gate-checks.ts'
import * as schema from './report-draft-schema.ts'

/** A report that has left the house. Frozen: a correction is another report. */
export type IssuedReport = Readonly<{
  content: ReportDraft
  /** The text whose hash it is; what is stored and compared. */
  canonical: string
  hash: string
  issuedOn: CalendarDate
  approvals: readonly Approval[]
  /** Whose it is, beside the content and never in it. */
  about: ConsentSubject
}>

export type IssueRefusal =
  | { readonly code: 'gateNotPassed'; readonly failed: readonly GateCheck[] }
  /** The content has letters or figures that could not be stored as they are. */
  | { readonly code: 'draftNotStorable'; readonly path: string }

/** What still stands in the way: blocking checks that do not hold, and warnings that not both approvers accepted. */
export function standingInTheWay(draft: ReportDraft, facts: GateFacts): readonly GateCheck[] {
  const approvals = countedApprovals(draft, facts)
  return gateChecks(draft, facts).filter(({ code, weight, holds }) => {
    const accepting = approvals.filter(({ accepts }) => accepts.includes(code)).length
    return !holds && (weight === 'blocks' || accepting < APPROVERS_NEEDED)
  })
}

/**
 * The frozen report, through the gate only. Refused: a condition does not hold, with the list · content that cannot be
 * stored as it is.
 */
export function issueReport(draft: ReportDraft, facts: GateFacts): Result<IssuedReport, IssueRefusal> {
  const failed = standingInTheWay(draft, facts)
  if (failed.length > 0) return refuse({ code: 'gateNotPassed', failed })
  const canonical = canonicalJson(draft)
  const content = schema.ReportDraft.safeParse(JSON.parse(canonical))
  if (!content.success) return refuse({ code: 'draftNotStorable', path: content.error.issues[0]?.path.join('.') ?? '' })
  return accept(
    frozen({
      content: content.data,
      canonical,
      hash: facts.hashOf(canonical),
      issuedOn: facts.today,
      approvals: countedApprovals(draft, facts),
      about: { ...facts.about },
    }),
  )
}

export type Publication =
  | { readonly state: 'published' }
  | { readonly state: 'unpublished'; readonly because: ConsentNotLive }

/** Whether an issued report may be shown on a day: as long as the consent to publish is live, and not a day longer. */
export function publicationOf(
  { about }: IssuedReport,
  facts: { readonly on: CalendarDate; readonly consents: readonly ConsentRecord[]; readonly texts: readonly ConsentText[] },
): Publication {
  const consent = liveConsent(facts.consents, 'publication', facts.on, about, facts.texts)
  return consent.ok ? { state: 'published' } : { state: 'unpublished', because: consent.error }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen)
  return Object.freeze(value)
}
