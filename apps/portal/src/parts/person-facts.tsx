import { ageOn } from '@sebone/domain/calendar/birth-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { Sex } from '@sebone/domain/episode/patient'
import { SEX_NAMES } from '@sebone/words/names/sex'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { partTexts } from './words.ts'
import styles from './person-facts.module.css'

interface Person {
  readonly number: string
  readonly birthDate: CalendarDate | null
  readonly sex: Sex
  readonly isSynthetic: boolean
}

/** What tells two people of one name apart. */
export function PersonFacts({ of, today }: { of: Person; today: CalendarDate }) {
  const t = useText(partTexts)
  const language = useLanguage()
  return (
    <span className={styles.facts}>
      <span>{t('number', { number: of.number })}</span>
      <span>{of.birthDate === null ? t('ageUnknown') : t('age', { age: ageOn(of.birthDate, today) })}</span>
      <span>{SEX_NAMES[language][of.sex]}</span>
      {of.isSynthetic ? <span className={styles.synthetic}>{t('synthetic')}</span> : null}
    </span>
  )
}
