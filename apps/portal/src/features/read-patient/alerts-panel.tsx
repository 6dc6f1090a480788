import { listOf } from '@sebone/words/names/list'
import { RED_FLAG_NAMES } from '@sebone/words/names/red-flag'
import type { PatientPage } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useWhoMay } from '../../data/use-who-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { CloseAlert } from './close-alert.tsx'
import { alertTexts } from './alert-words.ts'
import styles from './alerts-panel.module.css'

/** Warning signs that nobody has answered yet stand before everything else, with what to do. */
export function AlertsPanel({ page: { alerts, patient } }: { page: PatientPage }) {
  const t = useText(alertTexts)
  const language = useLanguage()
  const may = useMay()
  const whoMay = useWhoMay()
  if (alerts.length === 0) return null
  const signsOf = (codes: PatientPage['alerts'][number]['codes']) => {
    const names = listOf(codes.map((code) => RED_FLAG_NAMES[language][code]), language)
    return names.charAt(0).toUpperCase() + names.slice(1)
  }
  return (
    <section className={styles.alerts} aria-labelledby="open-alerts">
      <h2 id="open-alerts" className={styles.title}>
        <span aria-hidden="true">▲</span> {t('title')}
      </h2>
      <p className={styles.phone}>{patient.phone ? t('phone', { phone: patient.phone }) : t('noPhone')}</p>
      <ul role="list" className={styles.list}>
        {alerts.map((alert) => (
          <li key={alert.id} className={styles.alert}>
            <p className={styles.signs}>{t('said', { signs: signsOf(alert.codes) })}</p>
            <p className={styles.when}>
              {t('answered', { when: writeInstant(alert.raisedAt, language) })}
              {alert.isFormSent ? null : ` – ${t('notSentYet')}`}
            </p>
            {may('alerts:write') ? <CloseAlert alertId={alert.id} /> : <p>{t('tellWho', { who: whoMay('alerts:write') })}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
