import type { CalendarDate } from './calendar-date.ts'
import type { Validity } from './validity.ts'
import { addDays, isBefore } from './calendar-date.ts'

/** One version of something that changes from a day on; withdrawn ones stand in no line. */
export type DatedVersion = Validity & Readonly<{ id: string }>

/** How a new version finds its place: which one it ends and on which day, which one it replaces whole, how long it holds. */
export type PlaceInLine = Readonly<{
  /** The version that held until now, and its new last day; null where there is none. */
  ends: Readonly<{ id: string; validTo: CalendarDate }> | null
  /** One that begins on the same day, and so would hold on no day. */
  replaces: string | null
  /** The last day of the new one: the eve of the next planned one; null until further notice. */
  validTo: CalendarDate | null
}>

const byStart = (a: Validity, b: Validity): number => (a.validFrom === b.validFrom ? 0 : isBefore(a.validFrom, b.validFrom) ? -1 : 1)

/**
 * Where a version that begins on a day stands among the others, so that no two ever hold on one day and no day that was
 * covered falls into a gap.
 */
export function placeInLine(line: readonly DatedVersion[], validFrom: CalendarDate): PlaceInLine {
  const sorted = line.toSorted(byStart)
  const before = sorted.findLast((version) => isBefore(version.validFrom, validFrom))
  const same = sorted.find((version) => version.validFrom === validFrom)
  const next = sorted.find((version) => isBefore(validFrom, version.validFrom))
  const eve = addDays(validFrom, -1)
  const reachesIn = before && !same && (before.validTo === null || isBefore(eve, before.validTo))
  return {
    ends: before && reachesIn ? { id: before.id, validTo: eve } : null,
    replaces: same?.id ?? null,
    validTo: next ? addDays(next.validFrom, -1) : null,
  }
}

/**
 * Who gets the days back when a version leaves the line: the one before it, until the next one begins. Null where it
 * was the first.
 */
export function heirOf(line: readonly DatedVersion[], id: string): PlaceInLine['ends'] | Readonly<{ id: string; validTo: null }> {
  const sorted = line.toSorted(byStart)
  const index = sorted.findIndex((version) => version.id === id)
  const [before, next] = [sorted[index - 1], sorted[index + 1]]
  if (index < 1 || !before) return null
  return { id: before.id, validTo: next ? addDays(next.validFrom, -1) : null }
}

export const VERSION_STATES = ['inForce', 'planned', 'past'] as const
export type VersionState = (typeof VERSION_STATES)[number]

/** What a version is on a day. */
export function versionStateOn({ validFrom, validTo }: Validity, day: CalendarDate): VersionState {
  if (isBefore(day, validFrom)) return 'planned'
  return validTo !== null && isBefore(validTo, day) ? 'past' : 'inForce'
}
