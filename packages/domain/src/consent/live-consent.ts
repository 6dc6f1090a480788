import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { Result } from '../result.ts'
import type { ConsentRecord, ConsentWithdrawal } from './consent-record.ts'
import type { ConsentText } from './consent-text.ts'
import type { ConsentPurpose } from './purpose.ts'
import { isBefore } from '../calendar/calendar-date.ts'
import { accept, refuse } from '../result.ts'
import { CONSENT_TEXTS } from './consent-texts.ts'
import { isAboutOneEpisode } from './purpose.ts'

/** Whose consent is meant. The episode counts for the purposes that are about one. */
export type ConsentSubject = Readonly<{ patientId: string; episodeId: string }>

/** As much of a consent as decides whether it carries. */
export type DatedConsent = Readonly<
  Pick<ConsentRecord, 'id' | 'patientId' | 'episodeId' | 'purpose' | 'agreedOn'> & {
    withdrawn: Pick<ConsentWithdrawal, 'on'> | null
  }
>

export type ConsentNotLive =
  | { readonly code: 'consentNotGiven'; readonly purpose: ConsentPurpose }
  | { readonly code: 'consentNotYetGiven'; readonly purpose: ConsentPurpose; readonly agreedOn: CalendarDate }
  | { readonly code: 'consentWithdrawn'; readonly purpose: ConsentPurpose; readonly on: CalendarDate }
  | { readonly code: 'consentToBeRenewed'; readonly purpose: ConsentPurpose; readonly since: CalendarDate }

/**
 * The consent that carries on a day: given by then, not withdrawn (the day of withdrawal is no longer covered), and no
 * later text has asked everybody again. Of several the one given last. Records of others do not count. A withdrawal ends
 * every consent given up to that day, so that a paper copy found afterwards does not bring one back.
 */
export function liveConsent<Consent extends DatedConsent = ConsentRecord>(
  records: readonly Consent[],
  purpose: ConsentPurpose,
  on: CalendarDate,
  about: ConsentSubject,
  texts: readonly ConsentText[] = CONSENT_TEXTS,
): Result<Consent, ConsentNotLive> {
  const own = records
    .filter((record) => record.purpose === purpose && isAbout(record, about))
    .toSorted((a, b) => (`${a.agreedOn} ${a.id}` < `${b.agreedOn} ${b.id}` ? -1 : 1))
  const first = own[0]
  const given = own.filter(({ agreedOn }) => !isBefore(on, agreedOn))
  const last = given.at(-1)
  if (first === undefined) return refuse({ code: 'consentNotGiven', purpose })
  if (last === undefined) return refuse({ code: 'consentNotYetGiven', purpose, agreedOn: first.agreedOn })

  const withdrawnOn = lastWithdrawal(given, on)
  const standing = given.filter(({ agreedOn, withdrawn }) => {
    const isStanding = withdrawn === null || isBefore(on, withdrawn.on)
    return isStanding && (withdrawnOn === null || !isBefore(agreedOn, withdrawnOn))
  })
  const consent = standing.at(-1)
  if (consent === undefined) return refuse({ code: 'consentWithdrawn', purpose, on: withdrawnOn ?? last.agreedOn })

  const renewal = texts.find(
    ({ purpose: of, asksAgain, inForceFrom }) =>
      of === purpose && asksAgain && isBefore(consent.agreedOn, inForceFrom) && !isBefore(on, inForceFrom),
  )
  return renewal ? refuse({ code: 'consentToBeRenewed', purpose, since: renewal.inForceFrom }) : accept(consent)
}

const isAbout = (record: DatedConsent, about: ConsentSubject): boolean =>
  record.patientId === about.patientId && (!isAboutOneEpisode(record.purpose) || record.episodeId === about.episodeId)

function lastWithdrawal(records: readonly DatedConsent[], on: CalendarDate): CalendarDate | null {
  const days = records.flatMap(({ withdrawn }) => (withdrawn && !isBefore(on, withdrawn.on) ? [withdrawn.on] : []))
  return days.toSorted().at(-1) ?? null
}
