import * as z from 'zod'
import type { AlertCause as AlertCauseType } from '../follow-up/alert.ts'
import type { WorklistItem as WorklistItemType, WorklistReason as WorklistReasonType } from './worklist-item.ts'
import { CalendarDate } from '../calendar/calendar-date-schema.ts'
import { Id } from '../episode/id.ts'
import { REGION_IDS } from '../extent/region.ts'
import { ALERT_LEVELS } from '../follow-up/alert-rule.ts'
import { FOLLOW_UP_POINTS } from '../follow-up/assessment-point.ts'
import { RED_FLAGS } from '../follow-up/red-flag.ts'
import { SymptomArea } from '../symptom/symptom-schema.ts'
import { WORKLIST_SECTIONS } from './worklist-item.ts'

const Point = z.enum(FOLLOW_UP_POINTS)

export const AlertCause = z.discriminatedUnion('reason', [
  z.strictObject({ reason: z.literal('redFlag'), flags: z.array(z.enum(RED_FLAGS)).readonly() }),
  z.strictObject({ reason: z.literal('redFlagNotSure') }),
  z.strictObject({ reason: z.literal('saddleNumbness'), regions: z.array(z.enum(REGION_IDS)).readonly() }),
  z.strictObject({ reason: z.enum(['worse', 'rebound', 'flare']), area: SymptomArea, by: z.int() }),
  z.strictObject({ reason: z.literal('highScore'), area: SymptomArea, score: z.int() }),
  z.strictObject({ reason: z.literal('numbnessLarger'), share: z.number() }),
  z.strictObject({ reason: z.literal('worry') }),
  z.strictObject({ reason: z.enum(['overdue', 'missed']), point: Point }),
]) satisfies z.ZodType<AlertCauseType>
export type AlertCause = z.infer<typeof AlertCause>

export const WorklistReason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('warning'), alertId: Id, codes: z.array(z.string()).readonly(), isFormSent: z.boolean() }),
  z.strictObject({ kind: z.literal('alert'), level: z.enum(ALERT_LEVELS), cause: AlertCause, assessmentId: Id }),
  z.strictObject({ kind: z.literal('intake'), responseId: Id }),
  z.strictObject({ kind: z.enum(['overdue', 'due', 'missed']), point: Point, dueOn: CalendarDate.nullable() }),
]) satisfies z.ZodType<WorklistReasonType>
export type WorklistReason = z.infer<typeof WorklistReason>

export const WorklistSection = z.enum(WORKLIST_SECTIONS)
export type WorklistSection = z.infer<typeof WorklistSection>

export const WorklistItem = z.strictObject({
  key: z.string(),
  section: WorklistSection,
  reason: WorklistReason,
  since: CalendarDate.nullable(),
}) satisfies z.ZodType<WorklistItemType>
export type WorklistItem = z.infer<typeof WorklistItem>
