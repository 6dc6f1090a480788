import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { AlertRule, AlertRuleSet } from './alert-rule.ts'
import { isValidOn } from '../calendar/validity.ts'

/** The rules in force on a day. A day without any breaks an invariant of the store: warning signs must always be heard. */
export function alertRulesOn(day: CalendarDate, sets: readonly AlertRuleSet[]): readonly AlertRule[] {
  const found = sets.find((set) => isValidOn(set, day))
  if (!found) throw new Error(`no alert rules on ${day}`)
  return found.rules
}
