import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'
import styles from './button.module.css'

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger'
  readonly children: ReactNode
}

/** While pending it keeps its focus and its words, says that it is busy, and takes no second press. */
export function Button({ kind = 'plain', children, ...props }: Props) {
  return (
    <AriaButton {...props} className={`${styles.button} ${styles[kind]}`}>
      {children}
    </AriaButton>
  )
}
