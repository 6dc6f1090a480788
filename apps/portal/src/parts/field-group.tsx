import type { ReactNode } from 'react'
import styles from './field-group.module.css'

interface Props {
  readonly name: string
  readonly columns?: 1 | 2
  readonly children: ReactNode
}

/** Fields that belong together: the name of the group left, the fields right, a hairline above. */
export function FieldGroup({ name, columns = 1, children }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>{name}</legend>
      <div className={columns === 2 ? styles.pairs : styles.fields}>{children}</div>
    </fieldset>
  )
}
