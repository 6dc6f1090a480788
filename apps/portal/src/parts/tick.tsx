import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import styles from './tick.module.css'

interface Props {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly children: ReactNode
}

export function Tick({ isSelected, onChange, children }: Props) {
  return (
    <Checkbox className={styles.tick ?? ''} isSelected={isSelected} onChange={onChange}>
      <svg viewBox="0 0 20 20" className={styles.box} aria-hidden="true">
        <path d="M4.5 10.5 8.5 14.5 15.5 6" />
      </svg>
      <span>{children}</span>
    </Checkbox>
  )
}
