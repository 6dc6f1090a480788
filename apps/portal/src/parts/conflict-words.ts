import { texts } from '../language/texts.ts'

export const conflictTexts = texts('conflict', {
  en: {
    title: 'Someone else saved this while you were editing it',
    body: 'Both versions are here. Choose for each line which one counts; nothing is saved until you save.',
    field: 'What',
    theirs: 'Saved meanwhile',
    mine: 'Typed by you',
    empty: '(empty)',
    goOn: 'Go on with these',
    chooseFirst: 'Choose one in every line first.',
  },
  ja: {
    title: '編集中に、ほかのスタッフが先に保存しました',
    body: '両方の内容を並べています。行ごとにどちらを使うか選んでください。保存するまで何も変わりません。',
    field: '項目',
    theirs: '先に保存された内容',
    mine: '入力した内容',
    empty: '（空欄）',
    goOn: '選んだ内容で続ける',
    chooseFirst: 'すべての行で選んでください。',
  },
})
