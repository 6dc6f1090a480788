import type { ByLanguage } from '../language.ts'

/** Words of the fields of a questionnaire that are the same for every question. */
export interface ItemFieldWords {
  /** Read before a complaint, so that it is known as one without seeing its colour. */
  complaint: string
  optional: string
  calendar: string
  western: string
  year: string
  month: string
  day: string
}

export const ITEM_FIELD_WORDS: ByLanguage<ItemFieldWords> = {
  en: {
    complaint: 'Error: ',
    optional: '(optional)',
    calendar: 'Calendar',
    western: 'Western',
    year: 'Year',
    month: 'Month',
    day: 'Day',
  },
  ja: {
    complaint: 'エラー：',
    optional: '任意',
    calendar: '年の数え方',
    western: '西暦',
    year: '年',
    month: '月',
    day: '日',
  },
}
