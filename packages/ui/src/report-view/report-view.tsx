import type { Definition, ReportDocument, Section } from '@sebone/words/public/document'
import { ReportBlock } from './report-block.tsx'
import styles from './report-view.module.css'

/** The progress report as it is issued: the same words as its file and its Markdown, on screen and on A4. */
export function ReportView({ document }: { document: ReportDocument }) {
  return (
    <article data-paper className={styles.sheet} lang={document.language}>
      <header className={styles.head}>
        <h1 className={styles.title}>{document.title}</h1>
        {document.topic === null ? null : <p className={styles.topic}>{document.topic}</p>}
        <dl className={styles.facts}>
          {document.facts.map((fact) => (
            <Fact key={fact.term} of={fact} />
          ))}
        </dl>
      </header>
      {document.sections.map((section) => (
        <ReportSection key={section.key} of={section} />
      ))}
    </article>
  )
}

function Fact({ of: { term, text, note } }: { of: Definition }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {text}
        {note === null ? null : <small>{note}</small>}
      </dd>
    </div>
  )
}

function ReportSection({ of: { key, heading, blocks } }: { of: Section }) {
  const headingId = `report-${key}`
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {heading}
      </h2>
      <div className={styles.content}>
        {blocks.map((block, index) => (
          <ReportBlock key={index} of={block} section={key} />
        ))}
      </div>
    </section>
  )
}
