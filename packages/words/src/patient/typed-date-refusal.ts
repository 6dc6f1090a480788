import { ERA_BOUNDS } from '@sebone/domain/calendar/era'
import type { TypedDateField, TypedDateRefusal } from '@sebone/domain/instrument/read-typed-date'
import type { ByLanguage } from '../language.ts'
import { writeDate } from '../names/date.ts'
import { writeEraDate } from '../names/era-date.ts'

const FIELDS: ByLanguage<Readonly<Record<TypedDateField, string>>> = {
  en: { calendar: 'calendar', year: 'year', month: 'month', day: 'day' },
  ja: { calendar: '年号', year: '年', month: '月', day: '日' },
}

/** Belongs at the field that the refusal names. */
export function typedDateSentences(refusal: TypedDateRefusal): ByLanguage<string> {
  const { field } = refusal
  switch (refusal.code) {
    case 'dateFieldMissing':
      return field === 'calendar'
        ? { en: 'Choose the calendar: Western, or an era.', ja: '西暦か年号を選んでください。' }
        : { en: `Enter the ${FIELDS.en[field]} too.`, ja: `${FIELDS.ja[field]}も入力してください。` }
    case 'dateFieldUnreadable':
      return {
        en: `Enter the ${FIELDS.en[field]} as a number.`,
        ja: `${FIELDS.ja[field]}を数字で入力してください。`,
      }
    case 'dateNoSuchMonth':
      return { en: 'The month must be from 1 to 12.', ja: '月は1から12までの数字で入力してください。' }
    case 'dateNoSuchDay':
      return {
        en: `This month has ${refusal.lastDayOfMonth} days. Check the day.`,
        ja: `この月は${refusal.lastDayOfMonth}日までです。日を確かめてください。`,
      }
    case 'dateBeforeEra':
      return {
        en: `${ERA_BOUNDS[refusal.era].name.en} began on ${writeDate(refusal.firstDay, 'en')}. Check the era and the year.`,
        ja: `${ERA_BOUNDS[refusal.era].name.ja}は${writeEraDate(refusal.firstDay, 'ja')}からです。年号と年を確かめてください。`,
      }
    case 'dateAfterEra':
      return {
        en: `${ERA_BOUNDS[refusal.era].name.en} ended on ${writeDate(refusal.lastDay, 'en')}. Check the era and the year.`,
        ja: `${ERA_BOUNDS[refusal.era].name.ja}は${writeDate(refusal.lastDay, 'ja')}までです。年号と年を確かめてください。`,
      }
    case 'dateFieldInFuture':
      return { en: 'Write a date that has come already.', ja: '今日までの日付を入力してください。' }
  }
}
