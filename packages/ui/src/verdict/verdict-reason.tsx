import type { KeyboardEvent } from 'react'
import type { CourseJudgement } from '@sebone/domain/follow-up/course'
import type { Language } from '@sebone/words/language'
import { verdictSentence } from '@sebone/words/staff/verdict'
import { verdictNotes, verdictSource } from '@sebone/words/staff/verdict-notes'
import { Verdict } from './verdict.tsx'
import styles from './verdict.module.css'

interface Props {
  readonly judgement: CourseJudgement
  readonly language: Language
}

/** The verdict, which opens to its reason, its limits and its source: by click, by touch and by keyboard. */
export function VerdictReason({ judgement, language }: Props) {
  return (
    <details className={styles.reason}>
      <summary className={styles.summary} onKeyDown={closeOnEscape}>
        <Verdict judgement={judgement} language={language} />
      </summary>
      <div className={styles.sheet}>
        <p>{verdictSentence(judgement, language)}</p>
        {verdictNotes(judgement, language).map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p className={styles.source}>{verdictSource(language)}</p>
      </div>
    </details>
  )
}

const closeOnEscape = ({ key, currentTarget }: KeyboardEvent<HTMLElement>): void => {
  if (key === 'Escape') currentTarget.closest('details')?.removeAttribute('open')
}
