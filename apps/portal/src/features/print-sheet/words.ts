import { texts } from '../../language/texts.ts'

export const sheetTexts = texts('sheet', {
  en: {
    title: 'Print a questionnaire',
    titleOf: 'Questionnaire – {name}',
    lede: 'The same questions as on the patient’s phone, on A4 in large type. What comes back is entered under “Enter a form”.',
    which: 'Which questionnaire',
    language: 'Language',
    withLink: 'Add a code for the phone',
    withLinkHint: 'Makes a link of this patient and prints its code; the patient may then answer either way.',
    making: 'Making the link',
    print: 'Print',
    noText: 'This questionnaire has no text in this language.',
    qr: 'Code of the patient’s link',
  },
  ja: {
    title: '問診票の印刷',
    titleOf: '問診票 – {name}',
    lede: '患者さんのスマートフォンと同じ質問を、大きな文字でA4に印刷します。戻った用紙は「問診票の入力」から入力します。',
    which: '問診票',
    language: '言語',
    withLink: 'スマートフォン用のコードを付ける',
    withLinkHint: 'この患者さんのリンクを作成し、コードを印刷します。紙でもスマートフォンでも回答できます。',
    making: 'リンクを作成しています',
    print: '印刷',
    noText: 'この問診票には、この言語の文面がありません。',
    qr: '患者さんのリンクのコード',
  },
})
