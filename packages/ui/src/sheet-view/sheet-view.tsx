import type { Sheet, SheetQuestion } from '@sebone/domain/instrument/output/sheet'
import { SHEET_WORDS } from '@sebone/words/figures/sheet'
import { onlyIfSentence } from '@sebone/words/figures/sheet-only-if'
import type { ReactNode } from 'react'
import { SheetFieldView } from './sheet-field-view.tsx'
import styles from './sheet-view.module.css'

interface SheetViewProps {
  readonly sheet: Sheet
  readonly clinicName: string
  /** Who it is for, as the clinic writes it; null for a blank one. */
  readonly patient: string | null
  /** A code to point a phone at, with the words beside it. */
  readonly code?: ReactNode
  /** Whom to call and when, line by line. */
  readonly contact?: readonly string[]
}

/** A questionnaire on paper: the same definition as on the screen, large, on A4, to be entered again as it was asked. */
export function SheetView({ sheet, clinicName, patient, code, contact = [] }: SheetViewProps) {
  const words = SHEET_WORDS[sheet.language]
  return (
    <article data-paper lang={sheet.language} className={`${styles.sheet} for-patients`} data-sheet-code={sheet.code}>
      <div className={styles.content}>
      <header className={styles.head}>
        <div className={styles.title}>
          <p className={styles.clinic}>{clinicName}</p>
          <h1>{sheet.title}</h1>
          <dl className={styles.who}>
            <div>
              <dt>{words.name}</dt>
              <dd>{patient}</dd>
            </div>
            <div>
              <dt>{words.date}</dt>
              <dd />
            </div>
          </dl>
        </div>
        {code ? <div className={styles.code}>{code}</div> : null}
      </header>
      <p className={styles.how}>{words.how}</p>
      {sheet.sections.map((section) => (
        <section key={section.title} className={styles.section}>
          <h2>{section.title}</h2>
          {section.questions.map((question) => (
            <Question key={question.key} question={question} sheet={sheet} />
          ))}
        </section>
      ))}
      <p className={styles.end}>{words.end}</p>
      {contact.length > 0 ? (
        <div className={styles.contact}>
          {contact.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
      </div>
      <footer className={styles.foot}>
        {sheet.code}
      </footer>
    </article>
  )
}

function Question({ question, sheet }: { readonly question: SheetQuestion; readonly sheet: Sheet }) {
  const onlyIf = question.onlyIf ? onlyIfSentence(question.onlyIf, sheet.language) : null
  return (
    <div className={styles.question}>
      <h3>
        <span className={styles.number}>{question.number}</span>
        {question.text}
      </h3>
      {onlyIf ? <p className={styles.only}>{onlyIf}</p> : null}
      {question.hint ? <p className={styles.hint}>{question.hint}</p> : null}
      <SheetFieldView field={question.field} language={sheet.language} />
    </div>
  )
}
