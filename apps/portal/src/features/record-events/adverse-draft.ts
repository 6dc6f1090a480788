import {
  ADVERSE_EVENT_KINDS,
  ADVERSE_EVENT_RELATIONS,
  type AdverseEventKind,
  type AdverseEventRelation,
  type AdverseEventSeverity,
} from '@sebone/domain/episode/adverse-event'
import type { EpisodePage } from '../../data/api.ts'

export type RecordedHarm = EpisodePage['adverseEvents'][number]

export interface AdverseDraft {
  readonly procedureId: string
  readonly kind: AdverseEventKind | ''
  readonly severity: AdverseEventSeverity
  readonly relation: AdverseEventRelation | ''
  readonly on: string
  readonly description: string
  readonly measures: string
  readonly resolvedOn: string
  readonly reason: string
}

export const COMPARED = ['kind', 'severity', 'relation', 'on', 'description', 'measures', 'resolvedOn'] as const
export type Compared = (typeof COMPARED)[number]

export const newDraft = (procedureId: string): AdverseDraft => ({
  procedureId,
  kind: '',
  severity: 'mild',
  relation: '',
  on: '',
  description: '',
  measures: '',
  resolvedOn: '',
  reason: '',
})

export const draftOf = (recorded: RecordedHarm): AdverseDraft => ({
  procedureId: recorded.procedureId,
  kind: recorded.kind,
  severity: recorded.severity,
  relation: recorded.relation,
  on: recorded.on,
  description: recorded.description ?? '',
  measures: recorded.measures ?? '',
  resolvedOn: recorded.resolvedOn ?? '',
  reason: '',
})

/** What the server is sent, or null while something still has to be chosen. */
export function harmIn({ procedureId: _after, reason: _why, ...draft }: AdverseDraft) {
  const kind = ADVERSE_EVENT_KINDS.find((each) => each === draft.kind)
  const relation = ADVERSE_EVENT_RELATIONS.find((each) => each === draft.relation)
  return kind && relation ? { ...draft, kind, relation } : null
}
