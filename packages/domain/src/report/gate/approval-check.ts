import type { ReportDraft } from '../report-draft.ts'
import type { Approval, GateFacts } from './gate-facts.ts'
import type { GateFinding } from './gate-check.ts'
import { isBefore } from '../../calendar/calendar-date.ts'
import { canonicalJson } from '../canonical-json.ts'

export const APPROVERS_NEEDED = 2

/** Approvals of exactly this content, the last one of each person. */
export function countedApprovals(draft: ReportDraft, { approvals, hashOf, today }: GateFacts): readonly Approval[] {
  const contentHash = hashOf(canonicalJson(draft))
  const valid = approvals.filter((approval) => approval.contentHash === contentHash && !isBefore(today, approval.on))
  return [...new Map(valid.map((approval) => [approval.by, approval])).values()]
}

/** Two different people approved what is here now. */
export function missingApprovals(draft: ReportDraft, facts: GateFacts): readonly GateFinding[] {
  const counted = countedApprovals(draft, facts)
  if (counted.length >= APPROVERS_NEEDED) return []
  const stale = new Set(facts.approvals.map(({ by }) => by).filter((by) => !counted.some((one) => one.by === by)))
  return [
    { code: 'approversMissing', have: counted.length, need: APPROVERS_NEEDED },
    ...[...stale].map((by) => ({ code: 'approvalOfOtherContent', by }) as const),
  ]
}
