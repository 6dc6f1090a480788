import type { CalendarDate, NotADate } from '../../calendar/calendar-date.ts'
import type { Result } from '../../result.ts'
import type { InstrumentLanguage } from '../definition.ts'
import { isBefore, readCalendarDate } from '../../calendar/calendar-date.ts'
import { accept, refuse } from '../../result.ts'
import { Licence } from './licence-schema.ts'

/** A licence as typed. `until` empty: without end. */
export type TypedLicence = Readonly<{
  licensee: string
  reference: string
  languages: readonly InstrumentLanguage[]
  from: string
  until: string
}>

export const LICENCE_FIELDS = ['licensee', 'reference', 'languages', 'from', 'until'] as const
export type LicenceField = (typeof LICENCE_FIELDS)[number]

export type LicenceRefusal =
  | { readonly code: 'licenceFieldMissing'; readonly field: LicenceField }
  | { readonly code: 'licenceFieldUnreadable'; readonly field: LicenceField }
  | { readonly code: 'licenceDayUnreadable'; readonly field: 'from' | 'until'; readonly text: string }
  | { readonly code: 'licenceReversed'; readonly validFrom: CalendarDate; readonly validTo: CalendarDate }

/** Reads a licence as staff record it. All that is wrong is named. */
export function readLicence(instrument: string, typed: TypedLicence): Result<Licence, readonly LicenceRefusal[]> {
  const refusals: LicenceRefusal[] = (['licensee', 'reference', 'from'] as const)
    .filter((field) => typed[field].trim() === '')
    .map((field) => ({ code: 'licenceFieldMissing', field }))
  if (typed.languages.length === 0) refusals.push({ code: 'licenceFieldMissing', field: 'languages' })
  const [validFrom, validTo] = [dayIn(typed.from), dayIn(typed.until)]
  for (const [field, day] of [['from', validFrom], ['until', validTo]] as const)
    if (day && !day.ok) refusals.push({ code: 'licenceDayUnreadable', field, text: day.error.text })
  if (validFrom?.ok && validTo?.ok && isBefore(validTo.value, validFrom.value))
    refusals.push({ code: 'licenceReversed', validFrom: validFrom.value, validTo: validTo.value })
  if (refusals.length > 0) return refuse(refusals)
  const read = Licence.safeParse({
    instrument,
    licensee: typed.licensee.trim(),
    reference: typed.reference.trim(),
    languages: [...new Set(typed.languages)],
    validFrom: validFrom?.ok ? validFrom.value : null,
    validTo: validTo?.ok ? validTo.value : null,
  })
  if (read.success) return accept(read.data)
  const field = LICENCE_FIELDS.find((one) => one === read.error.issues[0]?.path[0]) ?? 'licensee'
  return refuse([{ code: 'licenceFieldUnreadable', field }])
}

/** Null where nothing is typed. */
function dayIn(text: string): Result<CalendarDate, NotADate> | null {
  return text.trim() === '' ? null : readCalendarDate(text)
}
