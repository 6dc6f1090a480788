import type { FreeTextItem } from '@sebone/domain/instrument/definition'
import styles from './fields.module.css'
import { LabelledQuestion } from './labelled-question.tsx'
import { describedBy, type QuestionProps } from './question-words.tsx'

interface FreeTextFieldProps extends QuestionProps {
  readonly item: FreeTextItem
  readonly typed: string
}

/** Up to this length an answer is a line, such as an address; beyond it a few sentences. */
const LONGEST_LINE = 300

/** The patient's own words. No limit in the field itself: a text that is too long is kept and said to be, never cut. */
export function FreeTextField(props: FreeTextFieldProps) {
  const { item, name, error, typed } = props
  const field = {
    id: name,
    name,
    defaultValue: typed,
    'aria-describedby': describedBy(props),
    'aria-invalid': error === null ? undefined : true,
  } as const
  return (
    <LabelledQuestion {...props}>
      {item.maxLength <= LONGEST_LINE ? (
        <input {...field} type="text" className={`${styles.input} ${styles.line}`} />
      ) : (
        <textarea {...field} rows={item.maxLength < 1000 ? 4 : 7} className={styles.area} />
      )}
    </LabelledQuestion>
  )
}
