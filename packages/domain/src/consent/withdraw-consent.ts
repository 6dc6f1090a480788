import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { Result } from '../result.ts'
import type { ConsentRecord, ConsentWithdrawal } from './consent-record.ts'
import { isBefore } from '../calendar/calendar-date.ts'
import { accept, refuse } from '../result.ts'

export type WithdrawalRefusal =
  | { readonly code: 'consentAlreadyWithdrawn'; readonly on: CalendarDate }
  | { readonly code: 'withdrawalBeforeConsent'; readonly agreedOn: CalendarDate; readonly on: CalendarDate }
  | { readonly code: 'withdrawalInFuture'; readonly on: CalendarDate; readonly today: CalendarDate }

/**
 * The consent with its withdrawal. No reason is asked for. Refused: withdrawn before · a day before it was given · a day
 * to come. Who wants to agree again gives a new consent.
 */
export function withdrawConsent(
  consent: ConsentRecord,
  withdrawal: ConsentWithdrawal,
  { today }: { readonly today: CalendarDate },
): Result<ConsentRecord, WithdrawalRefusal> {
  const { on } = withdrawal
  if (consent.withdrawn !== null) return refuse({ code: 'consentAlreadyWithdrawn', on: consent.withdrawn.on })
  if (isBefore(on, consent.agreedOn)) return refuse({ code: 'withdrawalBeforeConsent', agreedOn: consent.agreedOn, on })
  if (isBefore(today, on)) return refuse({ code: 'withdrawalInFuture', on, today })
  return accept({ ...consent, withdrawn: withdrawal })
}
