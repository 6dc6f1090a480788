import { useText } from '../../language/use-text.ts'
import { peopleTexts } from './words.ts'
import styles from './factor-mark.module.css'

/** Full or empty, and said in words beside it. */
export function FactorMark({ isOn }: { isOn: boolean }) {
  const t = useText(peopleTexts)
  return (
    <span className={styles.mark} data-on={isOn || undefined}>
      <svg viewBox="0 0 12 12" className={styles.shape} aria-hidden="true">
        <circle cx="6" cy="6" r="4.5" />
      </svg>
      {isOn ? t('factorOn') : t('factorOff')}
    </span>
  )
}
