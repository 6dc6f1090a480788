import { texts } from '../../language/texts.ts'

export const alertTexts = texts('alerts', {
  en: {
    title: 'Warning signs: call now',
    answered: 'Answered {when}',
    notSentYet: 'the form is not finished yet',
    said: '{signs}.',
    doThis: 'Call the patient. Whatever is decided, write it here: only then the alert is closed.',
    phone: 'Phone {phone}',
    noPhone: 'No phone number is recorded.',
    what: 'What was done',
    whatHint: 'For example: called, sent to the emergency department.',
    whatMissing: 'Write what was done.',
    close: 'Close the alert',
    closing: 'Closing',
    closed: 'Alert closed',
  },
  ja: {
    title: '注意が必要な症状：すぐに電話してください',
    answered: '{when} 回答',
    notSentYet: 'まだ送信されていません',
    said: '{signs}。',
    doThis: '患者さんに電話してください。対応を記入すると、この警告を閉じられます。',
    phone: '電話 {phone}',
    noPhone: '電話番号の記録がありません。',
    what: '行った対応',
    whatHint: '例：電話し、救急外来の受診を案内した。',
    whatMissing: '行った対応を入力してください。',
    close: '警告を閉じる',
    closing: '閉じています',
    closed: '警告を閉じました',
  },
})
