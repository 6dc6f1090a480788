import { texts } from '../../language/texts.ts'

export const registerTexts = texts('register', {
  en: {
    title: 'Register a patient',
    lede: 'A first episode of care opens with it. What is not known may stay empty and can be entered later.',
    number: 'Patient number',
    numberHint: 'Leave it empty for the next free one.',
    numberNotWhole: 'Write a whole number, or leave it empty.',
    episode: 'Episode of care',
    topic: 'Topic',
    topicHint: 'What it is about, in one line; printed as the report’s subtitle.',
    save: 'Register',
    saving: 'Registering',
    saved: 'Registered',
  },
  ja: {
    title: '患者を登録',
    lede: '登録すると最初の診療記録が始まります。分からない項目は空欄のまま、あとで入力できます。',
    number: '患者番号',
    numberHint: '空欄にすると、次の番号が割り当てられます。',
    numberNotWhole: '整数を入力するか、空欄にしてください。',
    episode: '診療',
    topic: '主題',
    topicHint: '何についての診療か（1行）。報告書の副題になります。',
    save: '登録する',
    saving: '登録しています',
    saved: '登録しました',
  },
})
