import type { Language } from '../language.ts'
import type { ClinicContact } from './clinic-contact.ts'
import { callTheClinic } from './clinic-contact.ts'

interface DonePage {
  title: string
  receipt: string
  nextHeading: string
  next: readonly string[]
  callHeading: string
  call: readonly string[]
}

/** What the patient reads once the server has stored the answers; the receipt is the stored one. */
export const donePage = (receipt: string, clinic: ClinicContact, language: Language): DonePage =>
  language === 'ja'
    ? {
        title: '回答を受け付けました',
        receipt: `受付番号：${receipt}`,
        nextHeading: 'このあとについて',
        next: [
          '診察の参考として、クリニックのスタッフが回答を確認します。',
          'ほかにご記入いただくことはありません。この画面を閉じてください。',
        ],
        callHeading: '気になる症状があるとき',
        call: [
          '症状が強くなったとき、心配なことがあるときは、次の回答を待たずにお電話ください。',
          callTheClinic(clinic, language),
          '急を要するときは、119番に電話してください。',
        ],
      }
    : {
        title: 'We have received your answers',
        receipt: `Receipt number: ${receipt}`,
        nextHeading: 'What happens next',
        next: ['Staff at the clinic will read your answers.', 'There is nothing more to fill in. You can close this page.'],
        callHeading: 'If something worries you',
        call: [
          'If your symptoms get worse or you are worried, call us. Do not wait for the next questions.',
          callTheClinic(clinic, language),
          'In an emergency in Japan, call 119.',
        ],
      }
