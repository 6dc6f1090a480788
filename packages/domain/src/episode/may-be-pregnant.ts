import type { CalendarDate } from '../calendar/calendar-date.ts'
import { ageOn } from '../calendar/birth-date.ts'
import type { Sex } from './patient.ts'

/**
 * Of whom a pregnancy is asked about: completed years, both ends included, and the sexes as recorded. Everybody but men:
 * "other" and "not recorded" settle nothing. Source of the ages: Society and College of Radiographers, Inclusive pregnancy
 * status guidelines for ionising radiation, 2021; a physician of the clinic is to confirm them.
 */
export const PREGNANCY_POSSIBLE = {
  sexes: ['female', 'other', 'unknown'],
  fromAge: 12,
  toAge: 55,
} as const satisfies Readonly<{ sexes: readonly Sex[]; fromAge: number; toAge: number }>

/** The fact by whose name a definition asks for it: it is lacking where the record does not settle it. */
export const PREGNANCY_FACT = 'pregnancy'

/** Whether a pregnancy has to be asked about. A date of birth that is not known (null) settles nothing. */
export function mayBePregnant(
  { sex, birthDate }: Readonly<{ sex: Sex; birthDate: CalendarDate | null }>,
  today: CalendarDate,
): boolean {
  const { sexes, fromAge, toAge } = PREGNANCY_POSSIBLE
  if (!sexes.some((one) => one === sex)) return false
  if (birthDate === null) return true
  const age = ageOn(birthDate, today)
  return age >= fromAge && age <= toAge
}

/**
 * What staff have to ask who see the record: facts that it lacks are asked of nobody a second time, a pregnancy wherever
 * it can be.
 */
export const factsToAsk = (person: Parameters<typeof mayBePregnant>[0], today: CalendarDate): readonly string[] =>
  mayBePregnant(person, today) ? [PREGNANCY_FACT] : []
