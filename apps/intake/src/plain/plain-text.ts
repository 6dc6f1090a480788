import type { ByLanguage } from '@sebone/words/language'

interface PlainText {
  consultationTitle: string
  consultationHint: string
  name: string
  phone: string
  phoneHint: string
  email: string
  complaint: string
  complaintHint: string
  consultationSend: string
  urgent: string
  sentTitle: string
  sentReceipt: string
  sentNext: readonly string[]
  tabletTitle: string
  tabletOn: string
  tabletOff: string
  tabletWhat: readonly string[]
  tabletStart: string
  tabletEnd: string
  toLanding: string
}

/** Texts of the pages without script; they never travel in one. */
export const PLAIN_TEXT: ByLanguage<PlainText> = {
  en: {
    consultationTitle: 'Ask for a consultation',
    consultationHint: 'For people who have no link from us yet. Staff read it and answer you, usually within two working days.',
    name: 'Your name',
    phone: 'Telephone',
    phoneHint: 'Telephone or e-mail, whichever suits you. One of the two is enough.',
    email: 'E-mail address',
    complaint: 'What troubles you?',
    complaintHint: 'A few words are enough: where, since when, how it limits you.',
    consultationSend: 'Send the request',
    urgent: 'If you suddenly cannot hold or pass urine or stool, are numb between the legs, or your legs are getting weaker: do not write, call us or go to an emergency department now. In Japan the emergency number is 119.',
    sentTitle: 'We have received your request',
    sentReceipt: 'Receipt number: ',
    sentNext: [
      'Staff will call or write to you. You will then get a link with questions to answer before your first visit.',
      'You can close this page.',
    ],
    tabletTitle: 'Tablet of the clinic',
    tabletOn: 'This device is set up as a tablet of the clinic.',
    tabletOff: 'This device is not set up as a tablet of the clinic.',
    tabletWhat: [
      'On a tablet of the clinic nothing of a patient stays behind: answers are kept on the server only, the page ends by itself after sending, after stopping and when nobody touches it, and there is no going back to it.',
      'Hand the tablet over at the first page, where the date of birth is asked.',
    ],
    tabletStart: 'Set this device up as a tablet of the clinic',
    tabletEnd: 'Use it as an ordinary device again',
    toLanding: 'To the first page',
  },
  ja: {
    consultationTitle: '診察の相談を申し込む',
    consultationHint: 'クリニックからのリンクをまだお持ちでない方のためのページです。スタッフが確認し、通常2営業日以内にご連絡します。',
    name: 'お名前',
    phone: '電話番号',
    phoneHint: '電話番号かメールアドレスの、どちらか一方でかまいません。',
    email: 'メールアドレス',
    complaint: 'お困りのこと',
    complaintHint: '短くてかまいません。どこが、いつから、どのようにお困りかをお書きください。',
    consultationSend: '申し込む',
    urgent: '急に尿や便が出にくい・もれる、股のあいだがしびれる、脚の力がだんだん入らなくなる、といったときは、入力せずに、すぐにお電話いただくか救急外来を受診してください。急を要するときは119番に電話してください。',
    sentTitle: 'お申し込みを受け付けました',
    sentReceipt: '受付番号：',
    sentNext: [
      'スタッフからお電話かメールでご連絡します。そのあと、初診の前にお答えいただく質問のリンクをお送りします。',
      'この画面は閉じてかまいません。',
    ],
    tabletTitle: 'クリニックのタブレット',
    tabletOn: 'この端末は、クリニックのタブレットとして設定されています。',
    tabletOff: 'この端末は、クリニックのタブレットとして設定されていません。',
    tabletWhat: [
      'クリニックのタブレットには、患者さんの情報が残りません。回答はサーバーにだけ保存され、送信したとき、中断したとき、しばらく操作がないときに画面が閉じ、前の画面には戻れません。',
      '生年月日をたずねる最初の画面にしてから、患者さんにお渡しください。',
    ],
    tabletStart: 'この端末をクリニックのタブレットにする',
    tabletEnd: 'ふつうの端末に戻す',
    toLanding: '最初の画面へ',
  },
}
