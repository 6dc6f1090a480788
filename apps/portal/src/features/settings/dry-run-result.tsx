import type { inferOutput } from '@trpc/tanstack-react-query'
import { Link } from '@tanstack/react-router'
import { ALERT_LEVELS } from '@sebone/domain/follow-up/alert-rule'
import { ALERT_LEVEL_NAMES } from '@sebone/words/names/alert'
import { writeDate } from '@sebone/words/names/date'
import { alertSentence } from '@sebone/words/staff/alert'
import type { Api } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { alertRulesTexts } from './alert-rules-words.ts'
import { LevelMark } from './level-mark.tsx'
import { MonthBars } from './month-bars.tsx'
import { settingsTexts } from './words.ts'
import styles from './table.module.css'

type Run = inferOutput<Api['settings']['alertRules']['dryRun']>

/** What the new rules would have raised over the clinic's own past, beside those in force. */
export function DryRunResult({ run }: { run: Run }) {
  const t = useText(alertRulesTexts)
  const all = useText(settingsTexts)
  const language = useLanguage()
  return (
    <div className={styles.stack}>
      <p>{t('run', { since: writeDate(run.since, language), count: run.courses })}</p>
      {run.isCut ? <p>{t('cut', { count: run.courses })}</p> : null}
      <table className={`${styles.table} ${styles.narrow}`}>
        <thead>
          <tr>
            <th scope="col">{t('level')}</th>
            <th scope="col" className={styles.number}>
              {all('before')}
            </th>
            <th scope="col" className={styles.number}>
              {all('after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ALERT_LEVELS.map((level) => (
            <tr key={level}>
              <th scope="row">
                <LevelMark level={level} /> {ALERT_LEVEL_NAMES[language][level]}
              </th>
              <td className={styles.number}>{run.before.byLevel[level]}</td>
              <td className={styles.number}>{run.after.byLevel[level]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('perMonth')}</h3>
      <p className={styles.quiet}>{t('byMonthHint')}</p>
      <MonthBars months={run.months} />
      {run.added + run.removed === 0 ? <p>{t('same')}</p> : null}
      <AlertRows heading={t('added', { count: run.added })} rows={run.addedRows} total={run.added} />
      <AlertRows heading={t('removed', { count: run.removed })} rows={run.removedRows} total={run.removed} />
    </div>
  )
}

function AlertRows({ heading, rows, total }: { heading: string; rows: Run['addedRows']; total: number }) {
  const t = useText(alertRulesTexts)
  const language = useLanguage()
  if (total === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('patient')}</th>
            <th scope="col">{t('on')}</th>
            <th scope="col">{t('alert')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ patient, on, alert }) => (
            <tr key={`${patient.id} ${on ?? ''} ${alertSentence(alert, language)}`}>
              <th scope="row">
                <Link to="/patients/$patientId" params={{ patientId: patient.id }} target="_blank">
                  {patient.familyName} {patient.givenName}
                </Link>{' '}
                <span className={styles.quiet}>{patient.number}</span>
              </th>
              <td>{on ? writeDate(on, language) : t('undated')}</td>
              <td>
                <LevelMark level={alert.level} /> {alertSentence(alert, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > rows.length ? <p className={styles.quiet}>{t('more', { count: total - rows.length })}</p> : null}
    </>
  )
}
