import type { CalendarDate } from '../../calendar/calendar-date.ts'
import type { PartialDate } from '../../calendar/partial-date.ts'
import type { Patient } from '../../episode/patient.ts'
import type { ReportPatient } from '../report-facts.ts'
import { ageDecadeOn } from '../../calendar/birth-date.ts'
import { isPartialDate, precisionOf } from '../../calendar/partial-date.ts'
import { readCountry } from './read-country.ts'

/** A date as it may be published: the month, or the year where no more is known. */
export function atMostMonth(date: PartialDate): PartialDate {
  const month = date.slice(0, 7)
  if (!isPartialDate(month)) throw new RangeError(`no such month: ${month}`)
  return precisionOf(date) === 'day' ? month : date
}

/**
 * As much of a person as a report may print: sex, the decade of the age, the country. A place of residence that is not
 * simply a country is left out rather than shortened by guess: it reads "not known".
 */
export function publishablePatient(patient: Patient, on: CalendarDate): ReportPatient {
  const { sex, birthDate, countryOfResidence } = patient
  return {
    sex,
    ageDecade: birthDate === null || birthDate > on ? null : ageDecadeOn(birthDate, on),
    countryOfResidence: countryOfResidence !== null && readCountry(countryOfResidence) ? countryOfResidence : null,
  }
}
