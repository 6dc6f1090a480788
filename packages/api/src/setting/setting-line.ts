import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import * as z from 'zod'
import { Id, Instant } from '../input.ts'

/** Who decided, when and why; for a version that was withdrawn, also who took it back. */
export const Decision = z.strictObject({
  id: Id,
  /** Counted in the order in which versions were made. */
  number: z.int(),
  validFrom: CalendarDate,
  validTo: CalendarDate.nullable(),
  /** Empty for what came with Sebone. */
  reason: z.string(),
  author: z.string(),
  isShipped: z.boolean(),
  decidedAt: Instant,
  withdrawn: z.strictObject({ at: Instant, by: z.string(), because: z.string() }).nullable(),
})
export type Decision = z.infer<typeof Decision>

export type SettingVersion<Content> = Decision & { readonly content: Content }

/** Every version of one setting, the one that begins last first. `revision` grows with each change and is named by the next one. */
export type SettingLine<Content> = {
  readonly today: CalendarDate
  readonly revision: number
  readonly versions: readonly SettingVersion<Content>[]
}

/** Of two that begin on one day the later decision stands first: it replaced the other. */
export const lastFirst = <V extends Decision>(versions: readonly V[]): readonly V[] =>
  versions.toSorted((a, b) => (a.validFrom === b.validFrom ? b.number - a.number : a.validFrom < b.validFrom ? 1 : -1))

export const settingLineOf = <Content extends z.ZodType>(content: Content) =>
  z.strictObject({
    today: CalendarDate,
    revision: z.int(),
    versions: z.array(Decision.extend({ content })).readonly(),
  })
