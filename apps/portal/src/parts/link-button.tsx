import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import styles from './button.module.css'

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> {
  readonly kind?: 'main' | 'plain' | 'quiet'
  readonly ref?: Ref<HTMLAnchorElement>
}

function Anchor({ kind = 'plain', children, ...props }: Props) {
  return (
    <a {...props} className={`${styles.button} ${styles[kind]}`}>
      {children}
    </a>
  )
}

/** A link that leads to an action, so it looks like the buttons beside it and still opens in a new tab. */
export const LinkButton = createLink(Anchor)
