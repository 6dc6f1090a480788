import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { Result } from '../result.ts'
import type { ConsentRecord } from './consent-record.ts'
import type { ConsentText } from './consent-text.ts'
import type { ConsentPlace, ConsentPurpose } from './purpose.ts'
import { isBefore } from '../calendar/calendar-date.ts'
import { accept, refuse } from '../result.ts'
import { consentTextOf, isInForce } from './consent-text.ts'
import { isAboutOneEpisode, PLACES_OF_CONSENT } from './purpose.ts'

export type ConsentRefusal =
  | { readonly code: 'consentNotAskedHere'; readonly purpose: ConsentPurpose; readonly place: ConsentPlace }
  | { readonly code: 'consentTextUnknown'; readonly textId: string; readonly textVersion: number }
  | { readonly code: 'consentTextOfOtherPurpose'; readonly purpose: ConsentPurpose; readonly textPurpose: ConsentPurpose }
  | {
      readonly code: 'consentTextNotInForce'
      readonly textId: string
      readonly textVersion: number
      readonly from: CalendarDate
      readonly to: CalendarDate | null
    }
  | { readonly code: 'consentInFuture'; readonly agreedOn: CalendarDate; readonly today: CalendarDate }
  | { readonly code: 'consentEpisodeMissing'; readonly purpose: ConsentPurpose }
  | { readonly code: 'consentNotAboutAnEpisode'; readonly purpose: ConsentPurpose }
  | { readonly code: 'explanationMissing' }
  | { readonly code: 'explanationAfterConsent'; readonly explainedOn: CalendarDate; readonly agreedOn: CalendarDate }

/** What somebody agreed to, before the rules have looked at it. */
export type GivenConsent = Omit<ConsentRecord, 'withdrawn'>

/**
 * A consent as it may be recorded. Refused, in this order: asked where this purpose is not asked (treatment at the
 * intake) · a text that is not known, is for another purpose, or was not in force on the day · a day to come · no episode
 * where one is needed, or one where none belongs · treatment without a physician's explanation on or before that day.
 */
export function giveConsent(
  given: GivenConsent,
  { today, texts }: { readonly today: CalendarDate; readonly texts: readonly ConsentText[] },
): Result<ConsentRecord, ConsentRefusal> {
  const { purpose, place, textId, textVersion, agreedOn, episodeId, explained } = given
  if (!PLACES_OF_CONSENT[purpose].includes(place)) return refuse({ code: 'consentNotAskedHere', purpose, place })

  const text = consentTextOf(textId, textVersion, texts)
  if (text === null) return refuse({ code: 'consentTextUnknown', textId, textVersion })
  if (text.purpose !== purpose) return refuse({ code: 'consentTextOfOtherPurpose', purpose, textPurpose: text.purpose })
  if (!isInForce(text, agreedOn)) {
    const { inForceFrom: from, inForceTo: to } = text
    return refuse({ code: 'consentTextNotInForce', textId, textVersion, from, to })
  }

  if (isBefore(today, agreedOn)) return refuse({ code: 'consentInFuture', agreedOn, today })
  if (isAboutOneEpisode(purpose) && episodeId === null) return refuse({ code: 'consentEpisodeMissing', purpose })
  if (!isAboutOneEpisode(purpose) && episodeId !== null) return refuse({ code: 'consentNotAboutAnEpisode', purpose })
  if (purpose === 'treatment' && explained === null) return refuse({ code: 'explanationMissing' })
  if (explained !== null && isBefore(agreedOn, explained.on)) {
    return refuse({ code: 'explanationAfterConsent', explainedOn: explained.on, agreedOn })
  }
  return accept({ ...given, withdrawn: null })
}
