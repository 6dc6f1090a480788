import type { SheetBox, SheetField } from '@sebone/domain/instrument/output/sheet-field'
import { SHEET_WORDS } from '@sebone/words/figures/sheet'
import type { Language } from '@sebone/words/language'
import { BlankBody } from './blank-body.tsx'
import styles from './sheet-view.module.css'

interface Props {
  readonly field: SheetField
  readonly language: Language
}

/** Where one writes: boxes, lines or the body; "not sure" is a box of its own wherever it can be true. */
export function SheetFieldView({ field, language }: Props) {
  const words = SHEET_WORDS[language]
  switch (field.kind) {
    case 'scale':
      return <Scale boxes={field.boxes} />
    case 'boxes':
      return (
        <>
          <p className={styles.choose}>{words[field.choose === 'one' ? 'chooseOne' : 'chooseSeveral']}</p>
          <ul className={styles.boxes}>
            {field.boxes.map(({ value, label }) => (
              <Box key={value} label={label} />
            ))}
          </ul>
        </>
      )
    case 'number':
      return (
        <p className={styles.written}>
          <span className={styles.short} /> {field.unit} <NotSure label={field.notSure} />
        </p>
      )
    case 'date':
      return (
        <p className={styles.written}>
          <span className={styles.short} /> {words.year} <span className={styles.tiny} /> {words.month} <span className={styles.tiny} /> {words.day}{' '}
          <NotSure label={field.notSure} />
        </p>
      )
    case 'bodyMap':
      return (
        <>
          <p className={styles.choose}>{words.mark}</p>
          <BlankBody language={language} />
          <ul className={styles.boxes}>
            <Box label={field.nowhere} />
            {field.notSure ? <Box label={field.notSure} /> : null}
          </ul>
        </>
      )
    case 'lines':
      return (
        <div className={styles.lines}>
          {Array.from({ length: Math.min(field.lines, 4) }, (_, line) => (
            <span key={line} className={styles.line} />
          ))}
        </div>
      )
  }
}

const Box = ({ label }: { readonly label: string }) => (
  <li className={styles.box}>
    <span className={styles.tick} aria-hidden="true" />
    {label}
  </li>
)

const NotSure = ({ label }: { readonly label: string | null }) =>
  label === null ? null : (
    <span className={styles.alone}>
      <span className={styles.tick} aria-hidden="true" />
      {label}
    </span>
  )

/** Eleven numbers in one row with their words below; what is no number stands after them. */
function Scale({ boxes }: { readonly boxes: readonly SheetBox[] }) {
  const steps = boxes.filter(({ value }) => /^\d+$/u.test(value))
  const others = boxes.filter(({ value }) => !/^\d+$/u.test(value))
  return (
    <>
      <ol className={styles.scale}>
        {steps.map(({ value, label }) => (
          <li key={value}>
            <span className={styles.step}>{value}</span>
            <span className={styles.anchor}>{label}</span>
          </li>
        ))}
      </ol>
      <ul className={styles.boxes}>
        {others.map(({ value, label }) => (
          <Box key={value} label={label} />
        ))}
      </ul>
    </>
  )
}
