import { NOT_SURE_VALUE } from '@sebone/domain/instrument/answer'
import { NOT_SURE } from '@sebone/domain/instrument/answer-words'
import type { WholeNumberItem } from '@sebone/domain/instrument/definition'
import { AnswerRows } from './answer-rows.tsx'
import styles from './fields.module.css'
import { QuestionGroup } from './question-group.tsx'
import { describedBy, type QuestionProps } from './question-words.tsx'

interface WholeNumberFieldProps extends QuestionProps {
  readonly item: WholeNumberItem
  readonly typed: readonly string[]
}

/** A number in its unit; "not sure" is a box of its own, so that an empty field never means it. */
export function WholeNumberField(props: WholeNumberFieldProps) {
  const { item, language, name, error, typed } = props
  return (
    <QuestionGroup {...props}>
      <div className={styles.measure}>
        <input
          id={name}
          name={name}
          type="text"
          inputMode="numeric"
          defaultValue={typed.find((each) => each !== NOT_SURE_VALUE) ?? ''}
          autoComplete="off"
          aria-label={item.question[language]}
          aria-describedby={[`${name}-unit`, describedBy(props)].join(' ').trim()}
          aria-invalid={error === null ? undefined : true}
          className={`${styles.input} ${styles.number}`}
        />
        <span id={`${name}-unit`}>{item.unit[language]}</span>
      </div>
      {item.offersNotSure && (
        <AnswerRows
          type="checkbox"
          name={name}
          chosen={typed}
          rows={[{ value: NOT_SURE_VALUE, id: `${name}-not-sure`, words: NOT_SURE[language] }]}
        />
      )}
    </QuestionGroup>
  )
}
