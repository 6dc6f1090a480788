import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, calendarDateOf } from './calendar-date.ts'
import { isReversed, isValidOn, overlapFrom } from './validity.ts'

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(calendarDateOf(2025, 1, 1), days))
const validity = fc.record({ validFrom: day, validTo: fc.option(day) })

test('two overlap from the first day on which both are valid, and only if there is such a day', () => {
  const days = Array.from({ length: 70 }, (_, index) => addDays(calendarDateOf(2025, 1, 1), index))
  fc.assert(
    fc.property(validity, validity, (a, b) => {
      const shared = days.find((one) => isValidOn(a, one) && isValidOn(b, one)) ?? null
      expect(overlapFrom(a, b)).toBe(shared)
      expect(overlapFrom(b, a)).toBe(shared)
      expect(isReversed(a) && shared !== null).toBe(false)
    }),
    { numRuns: 500 },
  )
})
