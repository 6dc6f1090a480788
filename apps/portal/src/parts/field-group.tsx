import type { ReactNode } from 'react'
import styles from './field-group.module.css'

interface Props {
  /** Left out at the end of a form, for the button that belongs to all of it. */
  readonly name?: string
  readonly columns?: 1 | 2
  readonly children: ReactNode
}

/** Fields that belong together: the name of the group left, the fields right, a hairline above. */
export function FieldGroup({ name, columns = 1, children }: Props) {
  return (
    <fieldset className={styles.group}>
      {name ? <legend className={styles.name}>{name}</legend> : null}
      <div className={columns === 2 ? styles.pairs : styles.fields}>{children}</div>
    </fieldset>
  )
}
