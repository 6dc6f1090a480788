import type { CalendarDate } from './calendar-date.ts'

/** Why a version of something is not made, or not taken back. */
export type VersionRefusal =
  /** What was not so yesterday cannot have been decided today. */
  | { readonly code: 'settingStartsInPast'; readonly earliest: CalendarDate }
  /** Something was made by the version that would end or be replaced on that day: the new one can begin the day after. */
  | { readonly code: 'settingUsedOn'; readonly on: CalendarDate; readonly earliest: CalendarDate }
  /** It holds already, or did: a newer version may follow it. */
  | { readonly code: 'settingHasBegun'; readonly validFrom: CalendarDate }
  | { readonly code: 'reasonMissing' }
