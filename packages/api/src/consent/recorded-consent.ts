import { ConsentRecord } from '@sebone/domain/consent/consent-record'
import { consentTextOf } from '@sebone/domain/consent/consent-text'
import { CONSENT_TEXTS } from '@sebone/domain/consent/consent-texts'
import * as z from 'zod'
import { Signature } from '../own-form/signature.ts'

/** A consent with the words that were agreed to, and the strokes where somebody signed. */
export const RecordedConsent = ConsentRecord.extend({
  title: z.strictObject({ en: z.string(), ja: z.string() }),
  agreement: z.strictObject({ en: z.string(), ja: z.string() }),
  signature: Signature.nullable(),
})
export type RecordedConsent = z.infer<typeof RecordedConsent>

/** The text is our own data: a consent to one that is not known is a broken invariant. */
export function withText(record: ConsentRecord, signature: Signature | null): RecordedConsent {
  const text = consentTextOf(record.textId, record.textVersion, CONSENT_TEXTS)
  if (!text) throw new Error(`no consent text ${record.textId} ${record.textVersion}`)
  return { ...record, title: text.title, agreement: text.agreement, signature }
}
