import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form'
import field from '../../parts/field.module.css'
import styles from './cell.module.css'

interface Props<F extends FieldValues> {
  readonly control: Control<F>
  readonly name: FieldPath<F>
  /** Read out; seen as the heads of row and column. */
  readonly label: string
  readonly isInvalid?: boolean
  readonly width?: 'days' | 'yen'
}

/** A number in a table. */
export function Cell<F extends FieldValues>({ control, name, label, isInvalid = false, width = 'days' }: Props<F>) {
  const { field: value } = useController({ control, name })
  return (
    <input
      {...value}
      className={`${field.input} ${styles.cell} ${styles[width]}`}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      aria-invalid={isInvalid ? 'true' : undefined}
    />
  )
}
