import type { Block, SectionKey } from '@sebone/words/public/document'
import { ReportTable } from './report-table.tsx'
import styles from './report-block.module.css'

/** One block of a report's section. */
export function ReportBlock({ of: block, section }: { of: Block; section: SectionKey }) {
  switch (block.kind) {
    case 'paragraph':
      return <p className={styles.paragraph}>{block.text}</p>
    case 'definitions':
      return (
        <dl className={styles.definitions}>
          {block.entries.map(({ term, text, note }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                {text}
                {note === null ? null : <small>{note}</small>}
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'list':
      return <Items of={block.items} className={styles.list} />
    case 'smallPrint':
      return <Items of={block.items} className={styles.smallPrint} />
    case 'table':
      return <ReportTable of={block} section={section} />
    case 'note':
      return <p className={`${styles.note} ${styles[block.tone]}`}>{block.text}</p>
  }
}

function Items({ of: items, className }: { of: readonly string[]; className: string | undefined }) {
  return (
    <ul className={className}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
