import { isBefore } from '@sebone/domain/calendar/calendar-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { lastDayOf } from '@sebone/domain/calendar/partial-date'
import type { PartialDate } from '@sebone/domain/calendar/partial-date'
import type { Db } from '../database.ts'
import { findDatesOnRecord } from './patient-dates.repository.ts'

/** Something is recorded before that day, the earliest of all: one of the two dates is wrong. */
export type BornAfterRecord = { readonly code: 'bornAfterRecord'; readonly on: PartialDate; readonly birthDate: CalendarDate }

/** Whether somebody with all these records may be born on that day; null where nothing speaks against it. */
export async function bornAfterRecord(
  tx: Db,
  of: { readonly clinicId: string; readonly patientIds: readonly string[]; readonly birthDate: CalendarDate | null },
): Promise<BornAfterRecord | null> {
  const { clinicId, patientIds, birthDate } = of
  if (birthDate === null) return null
  const earlier = (await findDatesOnRecord(tx, clinicId, patientIds)).filter((date) => isBefore(lastDayOf(date), birthDate))
  const on = earlier.toSorted((one, other) => (isBefore(lastDayOf(one), lastDayOf(other)) ? -1 : 1))[0]
  return on === undefined ? null : { code: 'bornAfterRecord', on, birthDate }
}
