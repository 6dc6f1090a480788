import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'
import styles from './button.module.css'

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'children' | 'isPending'> {
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger'
  readonly isPending?: boolean
  readonly children: ReactNode
}

/**
 * While pending it keeps its focus, says in its words what is going on, and takes no second press. (The library's own
 * pending state announces the button by reference and leaves that reference behind when the button goes.)
 */
export function Button({ kind = 'plain', isPending = false, children, ...props }: Props) {
  const idle = isPending ? { type: 'button' as const, onPress: () => {}, 'aria-disabled': true } : {}
  return (
    <AriaButton {...props} {...idle} className={`${styles.button} ${styles[kind]}`}>
      {children}
    </AriaButton>
  )
}
