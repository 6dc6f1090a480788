import * as z from 'zod'
import type { FollowUpProtocol as FollowUpProtocolType } from './protocol.ts'
import type { ProtocolVersion as ProtocolVersionType } from './protocol-version.ts'
import { CalendarDate } from '../calendar/calendar-date-schema.ts'

const PointPlan = z.strictObject({
  due: z.union([z.strictObject({ days: z.int() }), z.strictObject({ months: z.int() })]),
  opensOnDay: z.int(),
  closesOnDay: z.int(),
  graceDays: z.int(),
  nominalDay: z.int(),
  required: z.boolean(),
})

/** The shape only; whether it can be followed is `checkProtocol`'s to say, by name. */
export const FollowUpProtocol = z.strictObject({
  id: z.string().min(1),
  version: z.int().min(1),
  baselineMaxAgeDays: z.int(),
  points: z.strictObject({
    oneWeek: PointPlan,
    oneMonth: PointPlan,
    threeMonths: PointPlan,
    sixMonths: PointPlan,
    twelveMonths: PointPlan,
    twentyFourMonths: PointPlan,
  }),
}) satisfies z.ZodType<FollowUpProtocolType>
export type FollowUpProtocol = z.infer<typeof FollowUpProtocol>

export const ProtocolVersion = z.strictObject({
  protocol: FollowUpProtocol,
  validFrom: CalendarDate,
  validTo: CalendarDate.nullable(),
}) satisfies z.ZodType<ProtocolVersionType>
export type ProtocolVersion = z.infer<typeof ProtocolVersion>
