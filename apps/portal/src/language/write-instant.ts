import type { Language } from '@sebone/words/language'

const FORMAT = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }),
  ja: new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeStyle: 'short' }),
}

const DAY = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }),
  ja: new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long' }),
}

/** The day of an instant, for a list in which the hour is no matter. */
export const writeDayOf = (instant: string, language: Language): string => DAY[language].format(new Date(instant))

/** When something was recorded, on the clock of whoever reads it. Dates of treatment and answers are not instants. */
export const writeInstant = (instant: string, language: Language): string => FORMAT[language].format(new Date(instant))
