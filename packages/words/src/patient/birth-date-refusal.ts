import type { BirthDateField, BirthDateRefusal } from '@sebone/domain/calendar/birth-date'
import { ERA_BOUNDS } from '@sebone/domain/calendar/era'
import type { ByLanguage, Language } from '../language.ts'
import { writeDate } from '../names/date.ts'
import { writeEraDate } from '../names/era-date.ts'

const FIELDS: ByLanguage<Readonly<Record<BirthDateField, string>>> = {
  en: { year: 'year', month: 'month', day: 'day' },
  ja: { year: '年', month: '月', day: '日にち' },
}

function worded(refusal: BirthDateRefusal): ByLanguage<string> {
  const { field } = refusal
  switch (refusal.code) {
    case 'birthDateFieldMissing':
      return {
        en: `Enter the ${FIELDS.en[field]} of birth.`,
        ja: `生まれた${FIELDS.ja[field]}を入力してください。`,
      }
    case 'birthDateFieldUnreadable':
      return {
        en: `Enter the ${FIELDS.en[field]} of birth as a number.`,
        ja: `生まれた${FIELDS.ja[field]}を数字で入力してください。`,
      }
    case 'noSuchMonth':
      return { en: 'The month must be from 1 to 12.', ja: '月は1から12までの数字で入力してください。' }
    case 'noSuchDayOfMonth':
      return {
        en: `This month has ${refusal.lastDayOfMonth} days. Check the day.`,
        ja: `この月は${refusal.lastDayOfMonth}日までです。日を確かめてください。`,
      }
    case 'beforeEra':
      return {
        en: `${ERA_BOUNDS[refusal.era].name.en} began on ${writeDate(refusal.firstDay, 'en')}. Check the era and the year.`,
        ja: `${ERA_BOUNDS[refusal.era].name.ja}は${writeEraDate(refusal.firstDay, 'ja')}からです。年号と年を確かめてください。`,
      }
    case 'afterEra':
      return {
        en: `${ERA_BOUNDS[refusal.era].name.en} ended on ${writeDate(refusal.lastDay, 'en')}. Check the era and the year.`,
        ja: `${ERA_BOUNDS[refusal.era].name.ja}は${writeDate(refusal.lastDay, 'ja')}までです。年号と年を確かめてください。`,
      }
    case 'birthDateInFuture':
      return { en: 'The date of birth must be in the past.', ja: '生年月日が今日より後の日付になっています。年を確かめてください。' }
    case 'birthDateTooLongAgo':
      return {
        en: `This is more than ${refusal.oldestAge} years ago. Check the year.`,
        ja: `${refusal.oldestAge}年以上前の日付になっています。年を確かめてください。`,
      }
  }
}

/** Belongs at the field that the refusal names. */
export const birthDateSentence = (refusal: BirthDateRefusal, language: Language): string => worded(refusal)[language]
