import type { MessageKind, Placeholder } from '@sebone/domain/message/message-text'
import type { ByLanguage } from '../language.ts'

export const MESSAGE_KIND_NAMES: ByLanguage<Readonly<Record<MessageKind, string>>> = {
  en: {
    firstIntake: 'Invitation to the first intake',
    invitation: 'Invitation to a check-in',
    reminder: 'Reminder of a check-in',
    consultationAnswer: 'Answer to a consultation request',
  },
  ja: {
    firstIntake: '初診の問診のご案内',
    invitation: '経過確認のご案内',
    reminder: '経過確認のお願い（再送）',
    consultationAnswer: '相談申し込みへの返信',
  },
}

/** What is filled in for each. */
export const PLACEHOLDER_NAMES: ByLanguage<Readonly<Record<Placeholder, string>>> = {
  en: {
    name: 'the patient’s name',
    link: 'the link to the questions',
    code: 'the short code',
    phone: 'the clinic’s telephone',
    until: 'the last day of the link',
  },
  ja: { name: '患者さんの氏名', link: '質問ページのリンク', code: '入力用コード', phone: '医院の電話番号', until: 'リンクの有効期限' },
}
