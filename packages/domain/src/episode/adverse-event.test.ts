import { expect, test } from 'vitest'
import { readPartialDate, type PartialDate } from '../calendar/partial-date.ts'
import { calendarDateOf } from '../calendar/calendar-date.ts'
import { checkAdverseEvent, type AdverseEventSeverity } from './adverse-event.ts'

const date = (text: string): PartialDate => {
  const read = readPartialDate(text)
  if (!read.ok) throw new Error(text)
  return read.value
}
const facts = { treatedOn: date('2026-03'), today: calendarDateOf(2026, 6, 1) }
const check = (on: string, resolvedOn: string | null, severity: AdverseEventSeverity = 'mild') => {
  const checked = checkAdverseEvent({ on: date(on), resolvedOn: resolvedOn === null ? null : date(resolvedOn), severity }, facts)
  return checked.ok ? 'accepted' : checked.error.code
}

test.each([
  ['2026-03', null, 'accepted'],
  ['2026-03-01', '2026-03-01', 'accepted'],
  ['2026', '2026', 'accepted'],
  ['2026-06-01', '2026-06', 'accepted'],
  ['2026-02-28', null, 'adverseEventBeforeTreatment'],
  ['2026-06-02', null, 'adverseEventInFuture'],
  ['2026-04-10', '2026-04-09', 'resolvedBeforeBegun'],
  ['2026-04-10', '2026-06-02', 'resolvedInFuture'],
] as const)('harm of %s, resolved %s: %s', (on, resolvedOn, expected) => {
  expect(check(on, resolvedOn)).toBe(expected)
})

test('what ended in death was not resolved', () => {
  expect(check('2026-04', '2026-05', 'fatal')).toBe('fatalAndResolved')
  expect(check('2026-04', null, 'fatal')).toBe('accepted')
})
