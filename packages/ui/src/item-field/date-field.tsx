import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { NOT_SURE_VALUE } from '@sebone/domain/instrument/answer'
import { NOT_SURE } from '@sebone/domain/instrument/answer-words'
import type { DateItem } from '@sebone/domain/instrument/definition'
import { readTypedDate } from '@sebone/domain/instrument/read-typed-date'
import { dateEcho } from '@sebone/words/patient/date-echo'
import { AnswerRows } from './answer-rows.tsx'
import { DateFields } from './date-fields.tsx'
import { QuestionGroup } from './question-group.tsx'
import type { QuestionProps } from './question-words.tsx'
import { typedDateIn } from './read-typed.ts'
import { datePartName, typedAt, type TypedForm } from './typed-form.ts'

interface DateFieldProps extends QuestionProps {
  readonly item: DateItem
  readonly typed: TypedForm
  readonly today: CalendarDate
  /** The part to mend, where the error is about one. */
  readonly part: string | null
}

/** When it was, as far as it is known, in Western years or an era. */
export function DateField(props: DateFieldProps) {
  const { item, language, name, typed, today, error, part } = props
  return (
    <QuestionGroup {...props}>
      <DateFields
        typed={typedDateIn(typed, name)}
        language={language}
        nameOf={(each) => datePartName(name, each)}
        error={error === null ? null : { part: part ?? 'year', id: `${name}-error` }}
        echo={(date) => {
          const read = readTypedDate(item, date, today)
          return read.ok && read.value !== null ? dateEcho(read.value, date.calendar, language) : null
        }}
      />
      {item.offersNotSure && (
        <AnswerRows
          type="checkbox"
          name={name}
          chosen={typedAt(typed, name)}
          rows={[{ value: NOT_SURE_VALUE, id: name, words: NOT_SURE[language] }]}
        />
      )}
    </QuestionGroup>
  )
}
