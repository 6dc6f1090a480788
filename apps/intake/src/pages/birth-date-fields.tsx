import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { ERA_BOUNDS } from '@sebone/domain/calendar/era'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useLanguage, useText } from '../language/language-context.ts'
import type { TypedBirthDate } from '../page.ts'
import { CALENDARS } from '../read-typed-birth-date.ts'
import type { Calendar } from '../read-typed-birth-date.ts'
import styles from './birth-date-fields.module.css'
import { BirthDateEcho } from './birth-date-echo.tsx'

/** Meiji ended in 1912: it is read when somebody needs it, but not offered to everyone. */
const OFFERED: readonly Calendar[] = CALENDARS.filter((calendar) => calendar !== 'meiji')
const PARTS = ['year', 'month', 'day'] as const
const LENGTH = { year: 6, month: 4, day: 4 } as const

interface BirthDateFieldsProps {
  readonly typed: TypedBirthDate
  readonly today: CalendarDate
  readonly legend: ReactNode
  /** The field that the error is about, and its words. */
  readonly error: { readonly field: string; readonly element: ReactNode } | null
}

function typedIn(fields: HTMLFieldSetElement): TypedBirthDate {
  const valueOf = (name: string) => fields.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? ''
  const calendar = fields.querySelector<HTMLInputElement>('[name="calendar"]:checked')?.value ?? ''
  return { calendar, year: valueOf('year'), month: valueOf('month'), day: valueOf('day') }
}

/** Uncontrolled, so that what was typed before the script came is kept; the echo reads what stands in the fields. */
export function BirthDateFields({ typed, today, legend, error }: BirthDateFieldsProps) {
  const language = useLanguage()
  const text = useText()
  const fields = useRef<HTMLFieldSetElement>(null)
  const [current, setCurrent] = useState(typed)
  const read = () => {
    if (fields.current) setCurrent(typedIn(fields.current))
  }
  useEffect(read, [])
  const nameOf = (calendar: Calendar) =>
    calendar === 'western' ? text('western') : ERA_BOUNDS[calendar].name[language]
  const describedBy = error ? 'birth-date-error' : undefined
  return (
    <fieldset ref={fields} onInput={read} onChange={read} aria-describedby={describedBy}>
      {legend}
      {error?.element}
      <div role="group" aria-label={text('calendar')} className={styles.calendars}>
        {OFFERED.map((calendar, index) => (
          <label key={calendar} className={styles.calendar}>
            <input
              type="radio"
              name="calendar"
              value={calendar}
              id={index === 0 ? 'calendar' : undefined}
              defaultChecked={typed.calendar === calendar}
            />
            <span>{nameOf(calendar)}</span>
          </label>
        ))}
      </div>
      <div className={styles.parts}>
        {PARTS.map((part) => (
          <div key={part} className={part === 'year' ? styles.year : styles.part}>
            <label htmlFor={part}>{text(part)}</label>
            <input
              id={part}
              name={part}
              type="text"
              inputMode="numeric"
              size={LENGTH[part]}
              maxLength={20}
              defaultValue={typed[part]}
              autoComplete="off"
              aria-invalid={error?.field === part ? true : undefined}
              aria-describedby={error?.field === part ? describedBy : undefined}
            />
          </div>
        ))}
      </div>
      <BirthDateEcho typed={current} today={today} />
    </fieldset>
  )
}
