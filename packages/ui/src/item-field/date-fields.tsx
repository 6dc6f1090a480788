import { ERA_BOUNDS } from '@sebone/domain/calendar/era'
import { TYPED_DATE_FIELDS, type TypedDate, type TypedDateField } from '@sebone/domain/instrument/read-typed-date'
import type { Language } from '@sebone/words/language'
import { TYPED_ERAS } from '@sebone/words/names/era-date'
import { ITEM_FIELD_WORDS } from '@sebone/words/patient/item-field'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import styles from './date-fields.module.css'

/** Meiji ended in 1912: it is read when somebody needs it, but not offered to everyone. */
const OFFERED = TYPED_ERAS.filter((calendar) => calendar !== 'meiji')
const TYPED_PARTS = ['year', 'month', 'day'] as const
const LENGTH = { year: 6, month: 4, day: 4 } as const

interface DateFieldsProps {
  readonly typed: TypedDate
  readonly language: Language
  /** The name of each field, which is its id too. */
  readonly nameOf: (part: TypedDateField) => string
  /** The part that the error is about, and the id of its words. */
  readonly error: { readonly part: string; readonly id: string } | null
  /** What was understood, said back while it is typed. */
  readonly echo: (typed: TypedDate) => string | null
  /** Stands between the fields and the echo. */
  readonly children?: ReactNode
}

/** Uncontrolled, so that what was typed before the script came is kept; the echo reads what stands in the fields. */
export function DateFields({ typed, language, nameOf, error, echo, children }: DateFieldsProps) {
  const words = ITEM_FIELD_WORDS[language]
  const fields = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(typed)
  const read = () => {
    if (fields.current) setCurrent(typedIn(fields.current, nameOf))
  }
  // Once, for what was typed before the script came.
  const readAtFirst = useRef(read)
  useEffect(() => readAtFirst.current(), [])
  const understood = echo(current)
  return (
    <div ref={fields} onInput={read} onChange={read}>
      <div role="group" aria-label={words.calendar} className={styles.calendars}>
        {OFFERED.map((calendar, index) => (
          <label key={calendar} className={styles.calendar}>
            <input
              type="radio"
              name={nameOf('calendar')}
              value={calendar}
              id={index === 0 ? nameOf('calendar') : undefined}
              defaultChecked={typed.calendar === calendar}
            />
            <span>{calendar === 'western' ? words.western : ERA_BOUNDS[calendar].name[language]}</span>
          </label>
        ))}
      </div>
      <div className={styles.parts}>
        {TYPED_PARTS.map((part) => (
          <div key={part} className={part === 'year' ? styles.year : styles.part}>
            <label htmlFor={nameOf(part)}>{words[part]}</label>
            <input
              id={nameOf(part)}
              name={nameOf(part)}
              type="text"
              inputMode="numeric"
              size={LENGTH[part]}
              maxLength={20}
              defaultValue={typed[part]}
              autoComplete="off"
              aria-invalid={error?.part === part ? true : undefined}
              aria-describedby={error?.part === part ? error.id : undefined}
            />
          </div>
        ))}
      </div>
      <p className={styles.echo} role="status">
        {understood !== null && <span>{understood}</span>}
      </p>
      {children}
    </div>
  )
}

function typedIn(fields: HTMLElement, nameOf: DateFieldsProps['nameOf']): TypedDate {
  const inputs = [...fields.querySelectorAll('input')].filter(({ type, checked }) => type !== 'radio' || checked)
  const valueOf = (part: TypedDateField) => inputs.find(({ name }) => name === nameOf(part))?.value ?? ''
  const [calendar, year, month, day] = TYPED_DATE_FIELDS.map(valueOf)
  return { calendar: calendar ?? '', year: year ?? '', month: month ?? '', day: day ?? '' }
}
