import { Licence } from '@sebone/domain/instrument/licence/licence-schema'
import { readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { NotADate } from '@sebone/domain/calendar/calendar-date'
import { isBefore } from '@sebone/domain/calendar/calendar-date'
import { INSTRUMENT_LANGUAGES } from '@sebone/domain/instrument/definition'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { TypedField } from '../input.ts'
import { settingStore } from '../setting/setting.repository.ts'

const Typed = z.string().max(300)

/** As typed: days are read or refused by name. `until` empty: without end. */
export const TypedLicence = z.strictObject({
  licensee: Typed,
  reference: Typed,
  languages: z.array(z.enum(INSTRUMENT_LANGUAGES)).max(2).readonly(),
  from: TypedField,
  until: TypedField,
})
export type TypedLicence = z.infer<typeof TypedLicence>

export type LicenceRefusal =
  | NotADate
  | { readonly code: 'licenceFieldMissing'; readonly field: 'licensee' | 'reference' | 'languages' }
  | { readonly code: 'licenceReversed' }

/** Scope: the instrument. What is recorded counts from the day on which it is recorded; the licence has days of its own. */
export const LICENCE_SETTING = {
  name: 'licence',
  content: Licence,
  store: settingStore('licence', Licence),
  mayStartInPast: false,
} as const

export const readLicence =
  (instrument: string) =>
  ({ licensee, reference, languages, from, until }: TypedLicence): Result<Licence, readonly LicenceRefusal[]> => {
    const validFrom = readCalendarDate(from)
    const validTo = until.trim() === '' ? accept(null) : readCalendarDate(until)
    const refusals: LicenceRefusal[] = []
    if (licensee.trim() === '') refusals.push({ code: 'licenceFieldMissing', field: 'licensee' })
    if (reference.trim() === '') refusals.push({ code: 'licenceFieldMissing', field: 'reference' })
    if (languages.length === 0) refusals.push({ code: 'licenceFieldMissing', field: 'languages' })
    if (!validFrom.ok) refusals.push(validFrom.error)
    if (!validTo.ok) refusals.push(validTo.error)
    if (validFrom.ok && validTo.ok && validTo.value && isBefore(validTo.value, validFrom.value)) refusals.push({ code: 'licenceReversed' })
    const read = Licence.safeParse({
      instrument,
      licensee: licensee.trim(),
      reference: reference.trim(),
      languages: [...new Set(languages)],
      validFrom: validFrom.ok ? validFrom.value : null,
      validTo: validTo.ok ? validTo.value : null,
    })
    if (refusals.length > 0) return refuse(refusals)
    return read.success ? accept(read.data) : refuse([{ code: 'licenceFieldMissing', field: 'licensee' }])
  }
