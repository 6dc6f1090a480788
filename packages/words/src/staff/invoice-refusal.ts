import type { InvoiceRefusal } from '@sebone/domain/pricing/invoice-for'
import type { RegistrationWarning } from '@sebone/domain/pricing/registration-number'
import type { ByLanguage, Language } from '../language.ts'
import { quoted } from '../names/quoted.ts'

const FIELDS = {
  en: { issuer: 'issuer', recipient: 'recipient', description: 'description', amount: 'amount', taxRatePercent: 'tax rate' },
  ja: { issuer: '発行者', recipient: '宛名', description: '内容', amount: '金額', taxRatePercent: '税率' },
} as const

function worded(refusal: InvoiceRefusal): ByLanguage<string> {
  switch (refusal.code) {
    case 'notARegistrationNumber':
      return {
        en: `${quoted(refusal.text.slice(0, 60), 'en')} is not a registration number: T and 13 digits.`,
        ja: `${quoted(refusal.text.slice(0, 60), 'ja')}は登録番号ではありません（Tと13桁の数字）。`,
      }
    case 'checkDigitDiffers':
      return {
        en: `The check digit of ${quoted(refusal.text, 'en')} is ${refusal.written}, but the other digits give ${refusal.expected}. One digit is wrong.`,
        ja: `${quoted(refusal.text, 'ja')}の検査用数字は${refusal.written}ですが、ほかの桁からは${refusal.expected}になります。番号を確認してください。`,
      }
    case 'invoiceFieldUnreadable':
      return {
        en: `Write the ${FIELDS.en[refusal.field]} on one line of at most 200 characters.`,
        ja: `${FIELDS.ja[refusal.field]}は1行、200文字以内で入力してください。`,
      }
    case 'invoiceWithoutLines':
      return { en: 'An invoice needs at least one line.', ja: '請求書には1行以上の明細が必要です。' }
    case 'invoiceLineUnreadable':
      return {
        en: `Line ${refusal.line}: the ${FIELDS.en[refusal.field]} cannot be read.`,
        ja: `${refusal.line}行目：${FIELDS.ja[refusal.field]}を読み取れません。`,
      }
    case 'invoiceTooLarge':
      return { en: 'The total is too large to be calculated.', ja: '合計金額が大きすぎて計算できません。' }
  }
}

export const invoiceSentence = (refusal: InvoiceRefusal, language: Language): string => worded(refusal)[language]

export const REGISTRATION_WARNING_SENTENCES: ByLanguage<Readonly<Record<RegistrationWarning, string>>> = {
  en: {
    checkDigitDiffers: 'The check digit is not that of a corporate number. A sole proprietor’s number need not have it; please compare it once more.',
  },
  ja: {
    checkDigitDiffers: '検査用数字が法人番号の計算と一致しません。個人事業者の番号では問題ありませんが、もう一度確認してください。',
  },
}
