import type { ByLanguage } from '../language.ts'

type SheetWord = 'name' | 'date' | 'how' | 'chooseOne' | 'chooseSeveral' | 'mark' | 'year' | 'month' | 'day' | 'end' | 'scan' | 'orType'

/** On the printed questionnaire, for whoever fills it in with a pen. */
export const SHEET_WORDS: ByLanguage<Readonly<Record<SheetWord, string>>> = {
  en: {
    name: 'Name',
    date: 'Date',
    how: 'Please answer with a pen. Leave blank what you do not want to answer.',
    chooseOne: 'Tick one.',
    chooseSeveral: 'Tick all that apply.',
    mark: 'Shade the places on the figures.',
    year: 'year',
    month: 'month',
    day: 'day',
    end: 'Thank you. Please hand this sheet to the clinic.',
    scan: 'Or answer on your phone: point its camera here.',
    orType: 'Code {code}',
  },
  ja: {
    name: 'お名前',
    date: '記入日',
    how: 'ペンで記入してください。答えたくない質問は空欄のままでかまいません。',
    chooseOne: '1つ選んで印を付けてください。',
    chooseSeveral: 'あてはまるものすべてに印を付けてください。',
    mark: '図のあてはまる場所を塗ってください。',
    year: '年',
    month: '月',
    day: '日',
    end: 'ご記入ありがとうございました。この用紙を受付にお渡しください。',
    scan: 'スマートフォンでも回答できます。カメラを向けてください。',
    orType: 'コード {code}',
  },
}
