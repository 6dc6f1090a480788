import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { TypedDate } from '@sebone/domain/instrument/read-typed-date'
import { DateFields } from '@sebone/ui/item-field/date-fields'
import { birthDateEcho } from '@sebone/words/patient/birth-date-echo'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-context.ts'
import { readTypedBirthDate } from '../read-typed-birth-date.ts'
import styles from './birth-date-fields.module.css'

interface BirthDateFieldsProps {
  readonly typed: TypedDate
  readonly today: CalendarDate
  readonly legend: ReactNode
  /** The field that the error is about, and its words. */
  readonly error: { readonly field: string; readonly element: ReactNode } | null
}

const ERROR = 'birth-date-error'

/** A date of birth, said back with the age while it is typed. */
export function BirthDateFields({ typed, today, legend, error }: BirthDateFieldsProps) {
  const language = useLanguage()
  return (
    <fieldset aria-describedby={error ? ERROR : undefined}>
      {legend}
      {error?.element}
      <div className={styles.fields}>
        <DateFields
          typed={typed}
          language={language}
          nameOf={(part) => part}
          error={error && { part: error.field, id: ERROR }}
          echo={(date) => {
            const read = readTypedBirthDate(date, today)
            return read.ok ? birthDateEcho(read.value, today, language) : null
          }}
        />
      </div>
    </fieldset>
  )
}
