import { addDays, addMonths } from '@sebone/domain/calendar/calendar-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { Patient } from '@sebone/domain/episode/patient'
import type { Random } from './random.ts'
import { JAPANESE_FAMILY_NAMES, JAPANESE_GIVEN_NAMES, WESTERN_PEOPLE } from './synthetic-names.ts'

const ONE_IN_SO_MANY_IS_WESTERN = 5

type Names = Pick<
  Patient,
  'familyName' | 'givenName' | 'familyKana' | 'givenKana' | 'sex' | 'language' | 'countryOfResidence'
>

export function syntheticPerson(id: string, index: number, today: CalendarDate, random: Random): Omit<Patient, 'number'> {
  const birthDate = addDays(addMonths(today, -12 * random.between(48, 88)), -random.between(0, 364))
  const names = index % ONE_IN_SO_MANY_IS_WESTERN === 3 ? westernNames(random) : japaneseNames(random)
  return { id, ...names, birthDate, phone: '03-0000-0000', email: null, isSynthetic: true }
}

function westernNames(random: Random): Names {
  const { country, ...person } = random.oneOf(WESTERN_PEOPLE)
  return { ...person, familyKana: null, givenKana: null, language: 'en', countryOfResidence: country }
}

function japaneseNames(random: Random): Names {
  const sex = random.oneOf(['female', 'male'])
  const family = random.oneOf(JAPANESE_FAMILY_NAMES)
  const given = random.oneOf(JAPANESE_GIVEN_NAMES[sex])
  return {
    familyName: family.name,
    givenName: given.name,
    familyKana: family.kana,
    givenKana: given.kana,
    sex,
    language: 'ja',
    countryOfResidence: '日本',
  }
}
