import { useText } from '../language/language-context.ts'
import styles from './back-link.module.css'

export function BackLink({ to }: { readonly to: string }) {
  const text = useText()
  return (
    <a href={to} className={styles.back} data-within="">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false" className={styles.arrow}>
        <path d="M8 1.5 3.5 6 8 10.5" />
      </svg>
      {text('back')}
    </a>
  )
}
