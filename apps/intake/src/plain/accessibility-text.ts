import type { ByLanguage } from '@sebone/words/language'

interface Section {
  readonly heading: string
  readonly sentences: readonly string[]
}

interface AccessibilityText {
  readonly title: string
  readonly intro: string
  readonly sections: readonly Section[]
  readonly contactHeading: string
  readonly contact: string
}

/** What these pages promise to everybody, what was tried, and where they fall short. Kept honest with each change. */
export const ACCESSIBILITY_TEXT: ByLanguage<AccessibilityText> = {
  en: {
    title: 'Accessibility of these pages',
    intro: 'We want everybody to be able to finish these questions alone. We aim at WCAG 2.2, level AA, and JIS X 8341-3:2016, level AA.',
    sections: [
      {
        heading: 'What you can do here',
        sentences: [
          'Enlarge the text to 200 % and use a screen of 320 pixels without scrolling sideways.',
          'Use the keyboard alone, or a screen reader. Every page has one heading: its question.',
          'Take as long as you need. Stop at any time and go on later, on another device too.',
          'Switch between Japanese and English at any moment; nothing is lost.',
          'Mark places on the body in a list, without the figure.',
          'Answer without any script in your browser, and with browsers from 2021 on.',
        ],
      },
      {
        heading: 'How it was tested',
        sentences: [
          'A program (axe) looks at every page and every error message in both languages at each change, and finds no violation. Journeys in a real browser walk the whole form by keyboard, without script, at 320 pixels and at 200 % text.',
          'A program finds about half of all barriers. These pages have not been tested by an independent body.',
        ],
      },
      {
        heading: 'What is not good enough yet',
        sentences: [
          'Not tried by people with disabilities, and not with every screen reader: only by the rules, in Chromium.',
          'The figure of the body cannot be used by a screen reader; the list beside it gives the same answer, but has 76 places.',
          'The drawn signature needs a finger or a mouse. It is never needed: the typed name is enough.',
          'There are no versions in easy language, in sign language or with furigana.',
          'Without script, a page that was opened without a connection does not come back by itself.',
          'On Safari 14.0 some gaps between fields are narrower than meant.',
        ],
      },
    ],
    contactHeading: 'If something stands in your way',
    contact: 'Call us, and we ask you the questions on the telephone or give you a paper form. Tell us what did not work, so that we can mend it.',
  },
  ja: {
    title: 'アクセシビリティについて',
    intro: 'どなたでもお一人で質問に答えられることを目指しています。目標は、WCAG 2.2 と JIS X 8341-3:2016 の、いずれもレベルAAです。',
    sections: [
      {
        heading: 'このページでできること',
        sentences: [
          '文字を200%に拡大しても、幅320ピクセルの画面でも、横に動かさずに読めます。',
          'キーボードだけでも、音声読み上げでも使えます。どのページも、見出しは1つ、その質問です。',
          '時間の制限はありません。いつでも中断して、別の端末からでも続けられます。',
          'いつでも日本語と英語を切り替えられ、入力した内容は消えません。',
          '体の図を使わずに、一覧から場所を選べます。',
          'スクリプトが動かないブラウザーでも、2021年以降のブラウザーでも答えられます。',
        ],
      },
      {
        heading: '確認の方法',
        sentences: [
          '変更のたびに、日本語と英語のすべてのページとエラー表示を検査プログラム（axe）で調べ、違反がないことを確かめています。キーボードだけ、スクリプトなし、幅320ピクセル、文字200%でも、実際のブラウザーで最後まで答えられることを確かめています。',
          '検査プログラムで見つかる問題は、およそ半分です。第三者による評価は受けていません。',
        ],
      },
      {
        heading: 'まだ十分でないこと',
        sentences: [
          '障害のある方に試していただいたことはなく、すべての音声読み上げソフトでは確かめていません。確認は、規則とChromiumによるものだけです。',
          '体の図は音声読み上げでは使えません。同じ答えを一覧から選べますが、場所は76か所あります。',
          '手書きの署名には、指かマウスが必要です。署名は必須ではなく、お名前の入力だけでかまいません。',
          'やさしい日本語版、手話、ふりがなは用意していません。',
          'スクリプトが動かない場合、通信が切れたときに開いたページは自動では戻りません。',
          'Safari 14.0では、入力欄の間隔が本来より狭く表示されることがあります。',
        ],
      },
    ],
    contactHeading: 'お困りのときは',
    contact: 'お電話ください。電話で質問にお答えいただくか、紙の問診票をお渡しします。使えなかった点もお知らせください。改善します。',
  },
}
