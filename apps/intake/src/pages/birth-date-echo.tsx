import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { birthDateEcho } from '@sebone/words/patient/birth-date-echo'
import { useLanguage } from '../language/language-context.ts'
import type { TypedBirthDate } from '../page.ts'
import { readTypedBirthDate } from '../read-typed-birth-date.ts'
import styles from './birth-date-fields.module.css'

/** What was understood, in Western years with the age. Empty until there is a date. */
export function BirthDateEcho({ typed, today }: { readonly typed: TypedBirthDate; readonly today: CalendarDate }) {
  const language = useLanguage()
  const read = readTypedBirthDate(typed, today)
  return (
    <p className={styles.echo} role="status">
      {read.ok && <span>{birthDateEcho(read.value, today, language)}</span>}
    </p>
  )
}
