import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarDate } from './calendar-date.ts'
import type { DatedVersion } from './version-line.ts'
import { addDays, calendarDateOf } from './calendar-date.ts'
import { isValidOn } from './validity.ts'
import { heirOf, placeInLine, versionStateOn } from './version-line.ts'

const START = calendarDateOf(2025, 1, 1)
const dayAt = (days: number): CalendarDate => addDays(START, days)

/** The line after one more version, as a store would keep it. */
function withVersion(line: readonly DatedVersion[], id: string, from: CalendarDate): readonly DatedVersion[] {
  const { ends, replaces, validTo } = placeInLine(line, from)
  return [
    ...line
      .filter((version) => version.id !== replaces)
      .map((version) => (version.id === ends?.id ? { ...version, validTo: ends.validTo } : version)),
    { id, validFrom: from, validTo },
  ]
}

function without(line: readonly DatedVersion[], id: string): readonly DatedVersion[] {
  const heir = heirOf(line, id)
  return line
    .filter((version) => version.id !== id)
    .map((version) => (version.id === heir?.id ? { ...version, validTo: heir.validTo } : version))
}

const holding = (line: readonly DatedVersion[], day: CalendarDate) => line.filter((version) => isValidOn(version, day))
const FIRST: DatedVersion = { id: 'first', validFrom: START, validTo: null }

describe('a line of dated versions', () => {
  test('a new one ends the one before it on its eve, and holds until further notice', () => {
    expect(placeInLine([FIRST], dayAt(31))).toEqual({ ends: { id: 'first', validTo: '2025-01-31' }, replaces: null, validTo: null })
  })

  test('one between two ends the first and stops before the second', () => {
    const line = withVersion([FIRST], 'later', dayAt(59))
    expect(placeInLine(line, dayAt(31))).toEqual({ ends: { id: 'first', validTo: '2025-01-31' }, replaces: null, validTo: '2025-02-28' })
  })

  test('one that begins on the day of another replaces it', () => {
    const line = withVersion([FIRST], 'typo', dayAt(31))
    expect(placeInLine(line, dayAt(31))).toEqual({ ends: null, replaces: 'typo', validTo: null })
  })

  test('however versions come and go, each day from the first on has exactly one', () => {
    const days = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(fc.array(days, { maxLength: 12 }), fc.array(fc.nat(11), { maxLength: 6 }), (starts, leaving) => {
        let line: readonly DatedVersion[] = [FIRST]
        for (const [index, days_] of starts.entries()) line = withVersion(line, `v${index}`, dayAt(days_))
        for (const index of leaving) {
          const [version] = line.filter(({ id, validFrom }) => id === `v${index}` && validFrom !== START)
          if (version) line = without(line, version.id)
        }
        for (let at = 0; at < 60; at++) expect(holding(line, dayAt(at))).toHaveLength(1)
      }),
      { numRuns: 300 },
    )
  })

  test('the first of a line has no heir', () => {
    expect(heirOf([FIRST], 'first')).toBeNull()
    expect(heirOf([FIRST], 'unknown')).toBeNull()
  })
})

test('a version is planned before its first day, in force on its first and last, past after it', () => {
  const version = { validFrom: dayAt(10), validTo: dayAt(20) }
  expect([9, 10, 20, 21].map((days) => versionStateOn(version, dayAt(days)))).toEqual(['planned', 'inForce', 'inForce', 'past'])
  expect(versionStateOn({ ...version, validTo: null }, dayAt(9999))).toBe('inForce')
})
