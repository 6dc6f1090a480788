import type { Language } from '../language.ts'
import type { ClinicContact } from './clinic-contact.ts'
import { callTheClinic } from './clinic-contact.ts'

interface Page {
  title: string
  paragraphs: readonly string[]
}

/**
 * One answer for a link that is unknown, expired, used, locked or opened with another date of birth: whoever holds it
 * learns nothing about which of these it is.
 */
export const linkClosed = (clinic: Pick<ClinicContact, 'name' | 'phone' | 'hours'> | null, language: Language): Page =>
  language === 'ja'
    ? {
        title: 'このリンクは開けませんでした',
        paragraphs: [
          '有効期限が過ぎている、すでに使用されている、リンクや番号が途中で切れている、または生年月日が異なるといった理由が考えられます。',
          'お手数ですが、クリニックまでご連絡ください。新しいリンクをお送りします。',
          ...(clinic === null ? [] : [callTheClinic(clinic, language)]),
        ],
      }
    : {
        title: 'This link cannot be opened',
        paragraphs: [
          'It may be too old, it may have been used already, a part of it may be missing, or the date of birth may not match.',
          'Please ask the clinic for a new link.',
          ...(clinic === null ? [] : [callTheClinic(clinic, language)]),
        ],
      }
