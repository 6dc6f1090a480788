import { texts } from '../language/texts.ts'

export const patientSearchTexts = texts('patientSearch', {
  en: {
    search: 'Find a patient',
    searchHint: 'Name in kanji, kana or Roman letters, number, telephone or date of birth',
    clear: 'Clear',
  },
  ja: {
    search: '患者を探す',
    searchHint: '氏名（漢字・かな・ローマ字）、番号、電話番号、生年月日',
    clear: '消去',
  },
})
