import { texts } from '../../language/texts.ts'

export const messageTextsTexts = texts('messageTexts', {
  en: {
    lede: 'What patients receive, in their language. What stands in braces is filled in when a message is written.',
    subject: 'Subject',
    body: 'Text',
    placeholders: 'Filled in: {names}',
    length: '{count} characters',
    filled: 'As a patient reads it ({count} characters)',
    inLanguage: '{kind} – {language}',
    short: '{count, plural, one {# message} other {# messages}} in two languages',
    changed: 'Changed: {names}.',
    samplePatient: 'Hanako Shiken',
    sampleUntil: '9 April 2026',
    same: 'No text differs.',
    needed: '{name} (needed)',
  },
  ja: {
    lede: '患者さんの言語で送る文面です。波かっこの部分は、作成時に自動で入ります。',
    subject: '件名',
    body: '本文',
    placeholders: '自動で入る内容：{names}',
    length: '{count}文字',
    filled: '患者さんへの表示（{count}文字）',
    inLanguage: '{kind}（{language}）',
    short: '{count}種類の文面（2言語）',
    changed: '変更：{names}。',
    samplePatient: '試験 花子',
    sampleUntil: '2026年4月9日',
    same: '文面は変わりません。',
    needed: '{name}（必須）',
  },
})
