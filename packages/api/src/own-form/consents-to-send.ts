import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { ConsentRecord } from '@sebone/domain/consent/consent-record'
import type { ConsentText } from '@sebone/domain/consent/consent-text'
import { CONSENT_TEXTS } from '@sebone/domain/consent/consent-texts'
import { giveConsent } from '@sebone/domain/consent/give-consent'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { DraftConsents } from './own-form.ts'

type Circumstances = {
  readonly patientId: string
  readonly signatureId: string
  readonly today: CalendarDate
  readonly newId: () => string
}

/**
 * The consents that go with a form. Missing where one that is asked was not looked at in the text that is in force now, or
 * the one without which nothing may be kept was not given; the others may be declined.
 */
export function consentsToSend(
  asked: readonly ConsentText[],
  given: DraftConsents | null,
  { patientId, signatureId, today, newId }: Circumstances,
): Result<readonly ConsentRecord[], { readonly code: 'consentsMissing' }> {
  const missing = refuse({ code: 'consentsMissing' } as const)
  const records: ConsentRecord[] = []
  for (const { purpose, id: textId, version: textVersion } of asked) {
    const isSeen = given?.texts.some(({ id, version }) => id === textId && version === textVersion)
    if (!given || !isSeen) return missing
    const isGiven = purpose === 'data' ? given.data : given.messages
    if (!isGiven && purpose === 'data') return missing
    if (!isGiven) continue
    const { agreedBy, signature, language } = given
    const evidence = signature ? ({ kind: 'drawnSignature', imageId: signatureId } as const) : ({ kind: 'typedName' } as const)
    const stated = { purpose, textId, textVersion, language, agreedBy, agreedOn: today, place: 'intake', evidence } as const
    const record = giveConsent({ id: newId(), patientId, episodeId: null, explained: null, ...stated }, { today, texts: CONSENT_TEXTS })
    if (!record.ok) return missing
    records.push(record.value)
  }
  return accept(records)
}
