import { addMonths, isBefore, partsOf, type CalendarDate } from './calendar-date.ts'
import { firstDayOf, lastDayOf, type PartialDate } from './partial-date.ts'

/**
 * Whole calendar months from one date to another, as far as the precision of the first allows: from some day of
 * December 2022 to 26 August 2023 it is 7 or 8. Null where the first date is wholly after the second.
 */
export function elapsedMonths(
  from: PartialDate,
  to: CalendarDate,
): { readonly min: number; readonly max: number } | null {
  const earliest = firstDayOf(from)
  if (isBefore(to, earliest)) return null
  const latest = isBefore(to, lastDayOf(from)) ? to : lastDayOf(from)
  return { min: wholeMonths(latest, to), max: wholeMonths(earliest, to) }
}

function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  const [start, end] = [partsOf(from), partsOf(to)]
  const months = (end.year - start.year) * 12 + end.month - start.month
  return isBefore(to, addMonths(from, months)) ? months - 1 : months
}
