import type { CalendarDate } from '../calendar/calendar-date.ts'
import { searchKey } from '../text/search-key.ts'
import { phoneKey } from './phone-key.ts'

/** Why somebody may be the same person; the last speaks against it, and a typing error may be why. */
export const MATCH_REASONS = ['sameKana', 'sameName', 'sameBirthDate', 'samePhone', 'sameEmail', 'nearKana', 'otherBirthDate'] as const
export type MatchReason = (typeof MATCH_REASONS)[number]

/** A name stated in one piece (a consultation) or in two; what was not stated is null. */
export type StatedPerson = Readonly<{
  name: string | null
  kana: string | null
  birthDate: CalendarDate | null
  phone: string | null
  email: string | null
}>

/** How much each sign weighs: a telephone is shared by a family, a name by strangers, a date of birth by few. Our own order. */
const WEIGHT: Readonly<Record<MatchReason, number>> = {
  sameKana: 4,
  sameName: 4,
  sameBirthDate: 5,
  samePhone: 3,
  sameEmail: 3,
  nearKana: 2,
  otherBirthDate: -4,
}

const isSame = (a: string | null, b: string | null, key: (text: string) => string): boolean =>
  a !== null && b !== null && key(a) !== '' && key(a) === key(b)

const isNear = (a: string | null, b: string | null): boolean => {
  const [one, other] = [searchKey(a ?? ''), searchKey(b ?? '')]
  return one.length > 1 && other.length > 1 && one !== other && (one.startsWith(other) || other.startsWith(one))
}

/**
 * What two records of a person have in common, and that their dates of birth differ. Empty: nothing in common. Never a
 * decision: a person looks and decides.
 */
export function matchReasons(one: StatedPerson, other: StatedPerson): readonly MatchReason[] {
  const holds: Readonly<Record<MatchReason, boolean>> = {
    sameKana: isSame(one.kana, other.kana, searchKey),
    sameName: isSame(one.name, other.name, searchKey),
    sameBirthDate: one.birthDate !== null && one.birthDate === other.birthDate,
    samePhone: isSame(one.phone, other.phone, phoneKey),
    sameEmail: isSame(one.email, other.email, (email) => email.trim().toLowerCase()),
    nearKana: isNear(one.kana, other.kana),
    otherBirthDate: one.birthDate !== null && other.birthDate !== null && one.birthDate !== other.birthDate,
  }
  const found = MATCH_REASONS.filter((reason) => holds[reason])
  return found.some((reason) => WEIGHT[reason] > 0) ? found : []
}

/** For sorting, the likeliest first. */
export const matchWeight = (reasons: readonly MatchReason[]): number =>
  reasons.reduce((sum, reason) => sum + WEIGHT[reason], 0)
