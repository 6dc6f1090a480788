import type { Validity } from '../calendar/validity.ts'
import type { SymptomArea } from '../symptom/area.ts'
import type { FollowUpPoint } from './assessment-point.ts'
import type { RedFlag } from './red-flag.ts'
import type { SignalKind } from './signal.ts'

/** How soon somebody must act, most urgent first. */
export const ALERT_LEVELS = ['callNow', 'callToday', 'look'] as const
export type AlertLevel = (typeof ALERT_LEVELS)[number]

/** When a rule speaks. Lists name what it is for; nothing is implied by an empty one. */
export type AlertCondition =
  | { readonly kind: 'redFlag'; readonly flags: readonly RedFlag[] }
  /** The patient answered that they are not sure: never an all-clear. */
  | { readonly kind: 'redFlagNotSure' }
  /** Numbness marked in the saddle, whatever the question about it was answered with. */
  | { readonly kind: 'saddleNumbness' }
  /** A raised signal of at least so many points. A flare that may be answered with reassurance raises none. */
  | { readonly kind: 'signal'; readonly signal: SignalKind; readonly areas: readonly SymptomArea[]; readonly byAtLeast: number }
  | { readonly kind: 'scoreAtLeast'; readonly areas: readonly SymptomArea[]; readonly score: number }
  /** Numb skin grown by at least this share of the body (0–1) against the baseline. Exploratory. */
  | { readonly kind: 'numbnessLarger'; readonly byShare: number }
  /** The patient wrote down something that worries them. */
  | { readonly kind: 'worry' }
  | { readonly kind: 'pointStatus'; readonly status: 'overdue' | 'missed'; readonly points: readonly FollowUpPoint[] }

export type AlertRule = Readonly<{ id: string; level: AlertLevel; when: AlertCondition }>

/** The rules of a clinic from a day on. Edited only as a new version. */
export type AlertRuleSet = Validity & Readonly<{ id: string; version: number; rules: readonly AlertRule[] }>
