import { texts } from '../../language/texts.ts'

export const extentTexts = texts('extent', {
  en: {
    title: 'Where it is, then and now',
    then: 'Then',
    now: 'Now',
    only: 'Marked once',
    notKnown: 'not known',
    none: 'No body map is answered yet.',
    before: 'before treatment',
  },
  ja: {
    title: '症状の範囲：治療前と現在',
    then: '治療前',
    now: '現在',
    only: '1回のみ記入',
    notKnown: '不明',
    none: '身体の図への記入はまだありません。',
    before: '治療前',
  },
})
