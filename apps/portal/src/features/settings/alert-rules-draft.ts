import type { AlertCondition, AlertLevel, AlertRule } from '@sebone/domain/follow-up/alert-rule'
import { FOLLOW_UP_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { RED_FLAGS } from '@sebone/domain/follow-up/red-flag'
import { SYMPTOM_RULE } from '@sebone/domain/outcome/symptom-rule'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { HIGHEST_SCORE } from '@sebone/domain/symptom/scale'
import { readWhole } from '../../data/read-whole.ts'

/** A rule as it is edited: the limit is text, everything else is chosen. */
export interface RuleDraft {
  readonly id: string
  readonly level: AlertLevel
  readonly when: AlertCondition
  readonly limit: string
}

export const draftOfRule = ({ id, level, when }: AlertRule): RuleDraft => ({ id, level, when, limit: limitOf(when) })

function limitOf(when: AlertCondition): string {
  if (when.kind === 'signal') return String(when.byAtLeast)
  if (when.kind === 'scoreAtLeast') return String(when.score)
  return when.kind === 'numbnessLarger' ? String(Math.round(when.byShare * 100)) : ''
}

export const ruleIn = ({ id, level, when, limit }: RuleDraft): AlertRule => ({ id, level, when: withLimit(when, readWhole(limit)) })

function withLimit(when: AlertCondition, limit: number): AlertCondition {
  if (when.kind === 'signal') return { ...when, byAtLeast: limit }
  if (when.kind === 'scoreAtLeast') return { ...when, score: limit }
  return when.kind === 'numbnessLarger' ? { ...when, byShare: limit / 100 } : when
}

/** What a limit may be at most; a rule that no answer could ever meet is a mistake. */
export const isLimitReadable = ({ when }: AlertRule): boolean => {
  if (when.kind === 'signal') return Number.isSafeInteger(when.byAtLeast) && when.byAtLeast <= HIGHEST_SCORE
  if (when.kind === 'scoreAtLeast') return Number.isSafeInteger(when.score) && when.score <= HIGHEST_SCORE
  return when.kind !== 'numbnessLarger' || (Number.isFinite(when.byShare) && when.byShare <= 1)
}

/** What can be added, each with all that it can be for. */
export const NEW_CONDITIONS = {
  worse: { kind: 'signal', signal: 'worse', areas: SYMPTOM_AREAS, byAtLeast: SYMPTOM_RULE.worseByPoints.value },
  rebound: { kind: 'signal', signal: 'rebound', areas: SYMPTOM_AREAS, byAtLeast: SYMPTOM_RULE.worseByPoints.value },
  flare: { kind: 'signal', signal: 'flare', areas: SYMPTOM_AREAS, byAtLeast: SYMPTOM_RULE.worseByPoints.value },
  scoreAtLeast: { kind: 'scoreAtLeast', areas: SYMPTOM_AREAS, score: HIGHEST_SCORE },
  numbnessLarger: { kind: 'numbnessLarger', byShare: 0.01 },
  overdue: { kind: 'pointStatus', status: 'overdue', points: FOLLOW_UP_POINTS },
  missed: { kind: 'pointStatus', status: 'missed', points: FOLLOW_UP_POINTS },
  worry: { kind: 'worry' },
  redFlagNotSure: { kind: 'redFlagNotSure' },
  redFlag: { kind: 'redFlag', flags: RED_FLAGS },
  saddleNumbness: { kind: 'saddleNumbness' },
} as const satisfies Record<string, AlertCondition>
export type NewCondition = keyof typeof NEW_CONDITIONS

export const isNewCondition = (key: string): key is NewCondition => key in NEW_CONDITIONS
export const NEW_CONDITION_KEYS = Object.keys(NEW_CONDITIONS).filter(isNewCondition)
