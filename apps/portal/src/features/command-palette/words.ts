import { texts } from '../../language/texts.ts'

export const paletteTexts = texts('palette', {
  en: {
    title: 'Find or do',
    field: 'A patient, a page or something to do',
    patients: 'Patients',
    pages: 'Pages',
    actions: 'Do',
    register: 'Register patient',
    sendLink: 'Send link to {name}',
    enterFor: 'Enter answers of {name}',
    nothing: 'Nothing found for “{query}”',
    searching: 'Looking',
    failed: 'The search could not be reached.',
    close: 'Close',
  },
  ja: {
    title: '検索・操作',
    field: '患者、画面、操作を探す',
    patients: '患者',
    pages: '画面',
    actions: '操作',
    register: '患者を登録',
    sendLink: '{name}さんにリンクを送る',
    enterFor: '{name}さんの回答を入力',
    nothing: '「{query}」に一致するものはありません',
    searching: '検索しています',
    failed: '検索に接続できませんでした。',
    close: '閉じる',
  },
})
