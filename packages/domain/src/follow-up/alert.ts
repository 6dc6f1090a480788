import type { RegionId } from '../extent/region.ts'
import type { SymptomArea } from '../symptom/area.ts'
import type { AlertLevel } from './alert-rule.ts'
import type { FollowUpPoint } from './assessment-point.ts'
import type { RedFlag } from './red-flag.ts'

export const ALERT_REASONS = [
  'redFlag',
  'redFlagNotSure',
  'saddleNumbness',
  'worse',
  'rebound',
  'flare',
  'highScore',
  'numbnessLarger',
  'worry',
  'overdue',
  'missed',
] as const
export type AlertReason = (typeof ALERT_REASONS)[number]

/** Why somebody must act, with what a sentence about it needs. */
export type AlertCause =
  /** `flags` is empty where only "some" is known, as from a record of a phone call. */
  | { readonly reason: 'redFlag'; readonly flags: readonly RedFlag[] }
  | { readonly reason: 'redFlagNotSure' }
  | { readonly reason: 'saddleNumbness'; readonly regions: readonly RegionId[] }
  | { readonly reason: 'worse' | 'rebound' | 'flare'; readonly area: SymptomArea; readonly by: number }
  | { readonly reason: 'highScore'; readonly area: SymptomArea; readonly score: number }
  /** Share of the body by which the numb skin has grown. */
  | { readonly reason: 'numbnessLarger'; readonly share: number }
  | { readonly reason: 'worry' }
  | { readonly reason: 'overdue' | 'missed'; readonly point: FollowUpPoint }

export type Alert = AlertCause &
  Readonly<{
    ruleId: string
    level: AlertLevel
    /** The answer it is about; null where it is about one that has not come. */
    assessmentId: string | null
    /** About the latest answer, or about a point as it is now. Others are history. */
    isCurrent: boolean
  }>
