import type { NotADate } from '@sebone/domain/calendar/calendar-date'
import { readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { ConsentingPerson } from '@sebone/domain/consent/consent-record'
import { withdrawConsent } from '@sebone/domain/consent/withdraw-consent'
import type { WithdrawalRefusal } from '@sebone/domain/consent/withdraw-consent'
import { COLLECTION_MODES } from '@sebone/domain/follow-up/assessment'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id, TypedField } from '../input.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { findConsent, withdrawConsentRow } from './consent.repository.ts'
import type { RecordedConsent } from './recorded-consent.ts'

export const WithdrawConsent = z.strictObject({
  consentId: Id,
  on: TypedField,
  by: ConsentingPerson,
  how: z.enum(COLLECTION_MODES),
})
export type WithdrawConsent = z.infer<typeof WithdrawConsent>

export type WithdrawConsentRefusal = WithdrawalRefusal | NotADate | { readonly code: 'notFound' }

/** Added to the consent, once. No reason is asked for. */
export async function withdrawRecordedConsent(
  deps: StaffDeps,
  { consentId, on: typed, by, how }: WithdrawConsent,
): Promise<Result<RecordedConsent, WithdrawConsentRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const on = readCalendarDate(typed)
  if (!on.ok) return on
  return inClinic(deps, async (tx) => {
    const found = await findConsent(tx, clinicId, consentId)
    if (!found) return refuse({ code: 'notFound' })
    const withdrawal = { on: on.value, by, how }
    const withdrawn = withdrawConsent(found, withdrawal, { today: calendarDateIn(principal.timeZone, clock()) })
    if (!withdrawn.ok) return withdrawn
    const isFirst = await withdrawConsentRow(tx, { clinicId, id: consentId, withdrawal })
    const now = await findConsent(tx, clinicId, consentId)
    if (!isFirst || !now) return refuse({ code: 'consentAlreadyWithdrawn', on: now?.withdrawn?.on ?? on.value })
    const { patientId, purpose } = now
    await recordAudit(tx, byStaff(deps, 'consent.withdrawn', { patientId, subject: consentId, detail: { purpose, how } }))
    return accept(now)
  })
}
