import { texts } from '../../language/texts.ts'

export const answersTexts = texts('answers', {
  en: {
    title: 'What the patient said',
    titleOf: 'Answers – {name}',
    lede: 'Every form in full, unaltered, in the words in which it was asked.',
    none: 'No form has been answered yet.',
    forms: 'Forms',
    received: 'Received {when}',
    how: '{mode}, {who}',
    receipt: 'Receipt {receipt}',
    askedAs: 'Asked as {id} {version}, in {language}',
    notAsked: 'not asked',
    blank: 'not answered',
    print: 'Print',
  },
  ja: {
    title: '患者さんの回答',
    titleOf: '回答 – {name}',
    lede: '送信されたすべての回答を、質問されたときの言葉のまま表示します。',
    none: '回答はまだありません。',
    forms: '回答一覧',
    received: '{when} 受付',
    how: '{mode}（{who}）',
    receipt: '受付番号 {receipt}',
    askedAs: '質問票 {id} {version}（{language}）',
    notAsked: '質問なし',
    blank: '未回答',
    print: '印刷',
  },
})
