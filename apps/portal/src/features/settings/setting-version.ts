import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { VersionState } from '@sebone/domain/calendar/version-line'
import { versionStateOn } from '@sebone/domain/calendar/version-line'
import type { SettingLine, SettingVersion } from '../../data/api.ts'

export const FIRST_DAY = '1800-01-01'

export type StateOfVersion = VersionState | 'withdrawn'

export const stateOf = (version: SettingVersion<unknown>, today: CalendarDate): StateOfVersion =>
  version.withdrawn ? 'withdrawn' : versionStateOn(version, today)

/** The version in force today; null where none is, as before a first price list. */
export const inForce = <C>({ versions, today }: SettingLine<C>): SettingVersion<C> | null =>
  versions.find((version) => stateOf(version, today) === 'inForce') ?? null

/** The one that comes into force next. */
export const plannedNext = <C>({ versions, today }: SettingLine<C>): SettingVersion<C> | null =>
  versions.findLast((version) => stateOf(version, today) === 'planned') ?? null

/** The last one in line, which a new version most likely follows. */
export const latest = <C>({ versions }: SettingLine<C>): SettingVersion<C> | null =>
  versions.find(({ withdrawn }) => withdrawn === null) ?? null
