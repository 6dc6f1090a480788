import type { ReactNode } from 'react'
import { describedBy, HintAndError, QuestionMark, type QuestionProps } from './question-words.tsx'
import styles from './question-group.module.css'

/** A question about a group of fields: its legend is the heading, hint and complaint describe the group. */
export function QuestionGroup(props: QuestionProps & { readonly children: ReactNode }) {
  const { item, language, error, heading, children } = props
  const Heading = heading ?? 'span'
  return (
    <fieldset className={error === null ? styles.group : styles.groupWithError} aria-describedby={describedBy(props)}>
      <legend className={styles.legend}>
        <Heading className={styles.question} tabIndex={heading === null ? undefined : -1}>
          {item.question[language]}
          <QuestionMark item={item} language={language} />
        </Heading>
      </legend>
      <HintAndError {...props} />
      <div className={styles.fields}>{children}</div>
    </fieldset>
  )
}
