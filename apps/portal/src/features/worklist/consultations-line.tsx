import { useMay } from '../../data/use-may.ts'
import { useText } from '../../language/use-text.ts'
import { LinkButton } from '../../parts/link-button.tsx'
import { worklistTexts } from './words.ts'
import styles from './consultations-line.module.css'

/** Who asks to be seen has no record yet, and so no line of their own: one for all, and the way to them. */
export function ConsultationsLine({ count }: { count: number }) {
  const t = useText(worklistTexts)
  const may = useMay()
  return (
    <p className={styles.line}>
      {t('consultations', { count })}
      <LinkButton to="/intakes">{t(may('patients:write') ? 'decide' : 'look')}</LinkButton>
    </p>
  )
}
