import type { Block, Cell, Row, SectionKey } from '@sebone/words/public/document'
import { ScoreBar } from './score-bar.tsx'
import styles from './report-table.module.css'

/** A table of the report. Numbers stand right, scores carry a bar, what is missing says why. */
export function ReportTable({ of, section }: { of: Extract<Block, { kind: 'table' }>; section: SectionKey }) {
  const [first = '', ...rest] = of.columns
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table scrolled sideways must be reachable by keyboard
    <div className={styles.frame} role="group" tabIndex={0} aria-label={of.caption}>
      <table className={`${styles.table} ${styles[section] ?? ''}`}>
        <caption>{of.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {rest.map((column, index) => (
              <th key={column} scope="col" className={isNumeric(of.rows, index) ? styles.number : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">
                {row.heading}
                {row.note === null ? null : <small>{row.note}</small>}
              </th>
              {row.cells.map((cell, at) => (
                <ReportCell key={at} of={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A column of plain figures has its heading on the right, as the figures are. */
const isNumeric = (rows: readonly Row[], index: number): boolean => rows.some((row) => row.cells[index]?.kind === 'number')

function ReportCell({ of: cell }: { of: Cell }) {
  switch (cell.kind) {
    case 'text':
      return <td>{cell.text}</td>
    case 'number':
      return <td className={styles.number}>{cell.text}</td>
    case 'score':
      return (
        <td className={styles.score}>
          <span>{cell.text}</span>
          <ScoreBar score={cell.score} />
        </td>
      )
    case 'missing':
      return (
        <td className={styles.missing} colSpan={cell.across}>
          {cell.text}
        </td>
      )
    case 'verdict':
      return (
        <td className={styles.judged}>
          <strong className={`${styles.verdict} ${styles[cell.tone]}`}>{cell.text}</strong>
          {cell.note === null ? null : <small>{cell.note}</small>}
        </td>
      )
  }
}
