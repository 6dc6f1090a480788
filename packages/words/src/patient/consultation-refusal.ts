import type { ByLanguage, Language } from '../language.ts'

/** Why a request for a consultation is not taken. Nothing here says whether somebody is a patient already. */
export const CONSULTATION_REFUSALS = [
  'complaintMissing',
  'complaintTooLong',
  'complaintUnreadable',
  'contactMissing',
  'emailTooLong',
  'emailUnreadable',
  'nameMissing',
  'nameTooLong',
  'nameUnreadable',
  'notFound',
  'phoneTooLong',
  'phoneUnreadable',
  'tooManyRequests',
] as const
export type ConsultationRefusalCode = (typeof CONSULTATION_REFUSALS)[number]

/** What explains a refusal: the longest text that is taken, or the number to call instead. */
export type ConsultationRefusal = Readonly<{ code: ConsultationRefusalCode; maxLength?: number; phone?: string | null }>

const UNREADABLE: ByLanguage<string> = {
  en: 'This contains signs that cannot be stored. Please write it again without them.',
  ja: '保存できない文字が含まれています。その文字を除いて、もう一度入力してください。',
}

const tooLong = ({ maxLength }: ConsultationRefusal): ByLanguage<string> =>
  maxLength === undefined
    ? { en: 'This is too long. Please shorten it.', ja: '長すぎます。短くしてください。' }
    : { en: `Shorten this to ${maxLength} characters or fewer.`, ja: `${maxLength}文字以内で入力してください。` }

function worded(refusal: ConsultationRefusal): ByLanguage<string> {
  switch (refusal.code) {
    case 'nameMissing':
      return { en: 'Write your name.', ja: 'お名前を入力してください。' }
    case 'contactMissing':
      return {
        en: 'Write a telephone number or an e-mail address, so that we can answer you.',
        ja: 'ご連絡のため、電話番号かメールアドレスを入力してください。',
      }
    case 'complaintMissing':
      return { en: 'Write in a few words what troubles you.', ja: 'お困りのことを、短くご記入ください。' }
    case 'phoneUnreadable':
      return {
        en: 'Write the telephone number in digits, with its country code if it is not Japanese.',
        ja: '電話番号を数字で入力してください（海外の番号は国番号から）。',
      }
    case 'emailUnreadable':
      return { en: 'Write an e-mail address like name@example.com.', ja: 'メールアドレスを name@example.com の形で入力してください。' }
    case 'nameTooLong':
    case 'phoneTooLong':
    case 'emailTooLong':
    case 'complaintTooLong':
      return tooLong(refusal)
    case 'nameUnreadable':
    case 'complaintUnreadable':
      return UNREADABLE
    case 'notFound':
      return { en: 'This clinic is not to be found.', ja: 'このクリニックは見つかりません。' }
    case 'tooManyRequests': {
      const { phone } = refusal
      return phone
        ? {
            en: `Too many requests are coming in just now. Please call us: ${phone}.`,
            ja: `現在、お申し込みが集中しています。お電話ください：${phone}。`,
          }
        : {
            en: 'Too many requests are coming in just now. Please try again in an hour.',
            ja: '現在、お申し込みが集中しています。1時間ほどしてから、もう一度お試しください。',
          }
    }
  }
}

/** Belongs at the field that the code names. */
export const consultationSentence = (refusal: ConsultationRefusal, language: Language): string => worded(refusal)[language]
