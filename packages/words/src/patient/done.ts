import type { Reply } from '@sebone/domain/follow-up/reply'
import type { ByLanguage, Language } from '../language.ts'
import type { ClinicContact } from './clinic-contact.ts'
import { callTheClinic } from './clinic-contact.ts'
import { outsideHours } from './outside-hours.ts'

interface DonePage {
  title: string
  receipt: string
  nextHeading: string
  next: readonly string[]
  callHeading: string
  call: readonly string[]
}

/** What the rules say to these answers, before anything else. */
const REPLY: Readonly<Record<Reply, ByLanguage<readonly string[]>>> = {
  callNow: {
    en: ['Please call the clinic now. One of your answers needs to be checked soon.', 'Staff have been told.'],
    ja: ['今すぐクリニックにお電話ください。早めの確認が必要な回答がありました。', 'スタッフにも知らせてあります。'],
  },
  staffWillCall: {
    en: ['Staff will call you about your answers. You need not do anything until then.'],
    ja: ['回答について、スタッフからお電話します。それまで特にしていただくことはありません。'],
  },
  reassure: {
    en: [
      'It is expected that soreness gets stronger in the first two weeks after the treatment. It passes in most people.',
      'Call us if it keeps getting stronger at rest, if you have a fever, or if your legs get weaker.',
    ],
    ja: [
      '治療のあと2週間ほどは、痛みが一時的に強くなることがあります。多くの方では、しだいにおさまります。',
      '安静にしていても痛みが強くなり続けるとき、熱が出たとき、脚の力が入りにくくなったときは、お電話ください。',
    ],
  },
  thanks: { en: [], ja: [] },
}

const NEXT: Readonly<Record<'firstVisit' | 'followUp', ByLanguage<readonly string[]>>> = {
  firstVisit: {
    en: [
      'Staff at the clinic read your answers before your first visit.',
      'Please bring your medicine notebook, and pictures (X-ray, MRI) if you have any.',
    ],
    ja: [
      '初診の前に、クリニックのスタッフが回答を確認します。',
      'お薬手帳と、お持ちの画像（レントゲン、MRI）があればお持ちください。',
    ],
  },
  followUp: {
    en: ['Staff at the clinic will read your answers.', 'There is nothing more to fill in. You can close this page.'],
    ja: ['診察の参考として、クリニックのスタッフが回答を確認します。', 'ほかにご記入いただくことはありません。この画面を閉じてください。'],
  },
}

export interface StoredResponse {
  readonly receipt: string
  readonly reply: Reply
  readonly isFirstVisit: boolean
}

/** What the patient reads once the server has stored the answers; the receipt and the reply are the stored ones. */
export function donePage({ receipt, reply, isFirstVisit }: StoredResponse, clinic: ClinicContact, language: Language): DonePage {
  // Whoever has reason to call is told what to do where nobody answers; the usual advice is too strong for a flare.
  const isTold = reply === 'callNow' || (reply !== 'thanks' && clinic.outside !== null)
  const whenClosed = isTold ? outsideHours(clinic.outside, language) : []
  const next = [...REPLY[reply][language], ...NEXT[isFirstVisit ? 'firstVisit' : 'followUp'][language]]
  return language === 'ja'
    ? {
        title: '回答を受け付けました',
        receipt: `受付番号：${receipt}`,
        nextHeading: 'このあとについて',
        next,
        callHeading: '気になる症状があるとき',
        call: [
          '症状が強くなったとき、心配なことがあるときは、次の回答を待たずにお電話ください。',
          callTheClinic(clinic, language),
          ...whenClosed,
          '急を要するときは、119番に電話してください。',
        ],
      }
    : {
        title: 'We have received your answers',
        receipt: `Receipt number: ${receipt}`,
        nextHeading: 'What happens next',
        next,
        callHeading: 'If something worries you',
        call: [
          'If your symptoms get worse or you are worried, call us. Do not wait for the next questions.',
          callTheClinic(clinic, language),
          ...whenClosed,
          'In an emergency in Japan, call 119.',
        ],
      }
}
