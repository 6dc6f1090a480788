import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { ERA_BOUNDS, eraOf, ERAS } from '@sebone/domain/calendar/era'
import type { Era } from '@sebone/domain/calendar/era'
import type { Language } from '../language.ts'
import { writeDate } from './date.ts'

/** 「昭和26年3月5日」, 「令和元年5月1日」; in English the era stands behind: "5 March 1951 (Showa 26)". */
export function writeEraDate(date: CalendarDate, language: Language): string {
  const inEra = eraOf(date)
  if (inEra === null) return writeDate(date, language)
  const { era, year, month, day } = inEra
  const name = ERA_BOUNDS[era].name
  return language === 'ja'
    ? `${name.ja}${year === 1 ? '元' : year}年${month}月${day}日`
    : `${writeDate(date, 'en')} (${name.en} ${year})`
}

/** The ways of counting years that a birth date may be typed in, as the buttons name them. */
export const eraName = (era: Era | 'western', language: Language): string =>
  era === 'western' ? { en: 'Western', ja: '西暦' }[language] : ERA_BOUNDS[era].name[language]

export const TYPED_ERAS: readonly (Era | 'western')[] = ['western', ...ERAS]
