import { texts } from '../../language/texts.ts'

export const extentTexts = texts('extent', {
  en: {
    title: 'Where it is, then and now',
    before: 'Then',
    now: 'Now',
    only: 'Marked once',
  },
  ja: {
    title: '症状の範囲：治療前と現在',
    before: '治療前',
    now: '現在',
    only: '1回のみ記入',
  },
})
