import { ERA_BOUNDS, eraOf } from '@sebone/domain/calendar/era'
import { firstDayOf, lastDayOf, type PartialDate } from '@sebone/domain/calendar/partial-date'
import type { Language } from '../language.ts'
import { writePartialDate } from '../names/date.ts'

/** The years of an era that a date may lie in: two where the era changed in that year or month. */
function erasOf(date: PartialDate, language: Language): string {
  const years = [firstDayOf(date), lastDayOf(date)].flatMap((day) => {
    const inEra = eraOf(day)
    if (inEra === null) return []
    const name = ERA_BOUNDS[inEra.era].name[language]
    return [language === 'ja' ? `${name}${inEra.year === 1 ? '元' : inEra.year}年` : `${name} ${inEra.year}`]
  })
  return [...new Set(years)].join(language === 'ja' ? '・' : ', ')
}

/** What was understood of a date as far as it is known: 「2022年12月（令和4年）」, "December 2022 (Reiwa 4)". */
export function dateEcho(date: PartialDate, calendar: string, language: Language): string {
  const western = writePartialDate(date, language)
  const isEraOfInterest = language === 'ja' || (calendar !== '' && calendar !== 'western')
  const eras = isEraOfInterest ? erasOf(date, language) : ''
  if (eras === '') return western
  return language === 'ja' ? `${western}（${eras}）` : `${western} (${eras})`
}
