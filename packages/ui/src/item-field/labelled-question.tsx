import type { ReactNode } from 'react'
import { HintAndError, QuestionMark, type QuestionProps } from './question-words.tsx'
import styles from './question-group.module.css'

/** A question with one field: its heading is the field's label. */
export function LabelledQuestion(props: QuestionProps & { readonly children: ReactNode }) {
  const { item, language, name, error, heading, children } = props
  const Heading = heading ?? 'span'
  return (
    <div className={error === null ? styles.group : styles.groupWithError}>
      <Heading className={styles.question} tabIndex={heading === null ? undefined : -1}>
        <label htmlFor={name}>
          {item.question[language]}
          <QuestionMark item={item} language={language} />
        </label>
      </Heading>
      <HintAndError {...props} />
      {children}
    </div>
  )
}
