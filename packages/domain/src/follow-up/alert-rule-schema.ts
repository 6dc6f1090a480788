import * as z from 'zod'
import type { AlertCondition as AlertConditionType, AlertRuleSet as AlertRuleSetType } from './alert-rule.ts'
import { CalendarDate } from '../calendar/calendar-date-schema.ts'
import { Score } from '../symptom/score.ts'
import { SymptomArea } from '../symptom/symptom-schema.ts'
import { ALERT_LEVELS } from './alert-rule.ts'
import { FOLLOW_UP_POINTS } from './assessment-point.ts'
import { RED_FLAGS } from './red-flag.ts'
import { SIGNAL_KINDS } from './signal.ts'

const Areas = z.array(SymptomArea).readonly()

/** The shape only; whether a set may be used is `checkAlertRules`' to say, by name. */
export const AlertCondition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('redFlag'), flags: z.array(z.enum(RED_FLAGS)).readonly() }),
  z.strictObject({ kind: z.literal('redFlagNotSure') }),
  z.strictObject({ kind: z.literal('saddleNumbness') }),
  z.strictObject({ kind: z.literal('signal'), signal: z.enum(SIGNAL_KINDS), areas: Areas, byAtLeast: z.int() }),
  z.strictObject({ kind: z.literal('scoreAtLeast'), areas: Areas, score: Score }),
  z.strictObject({ kind: z.literal('numbnessLarger'), byShare: z.number().max(1) }),
  z.strictObject({ kind: z.literal('worry') }),
  z.strictObject({
    kind: z.literal('pointStatus'),
    status: z.enum(['overdue', 'missed']),
    points: z.array(z.enum(FOLLOW_UP_POINTS)).readonly(),
  }),
]) satisfies z.ZodType<AlertConditionType>
export type AlertCondition = z.infer<typeof AlertCondition>

export const AlertRule = z.strictObject({ id: z.string().min(1), level: z.enum(ALERT_LEVELS), when: AlertCondition })
export type AlertRule = z.infer<typeof AlertRule>

export const AlertRuleSet = z.strictObject({
  id: z.string().min(1),
  version: z.int().min(1),
  validFrom: CalendarDate,
  validTo: CalendarDate.nullable(),
  rules: z.array(AlertRule).readonly(),
}) satisfies z.ZodType<AlertRuleSetType>
export type AlertRuleSet = z.infer<typeof AlertRuleSet>
