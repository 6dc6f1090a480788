import { writePartialDate } from '@sebone/words/names/date'
import { readPartialDate } from '@sebone/domain/calendar/partial-date'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { alertRulesTexts } from './alert-rules-words.ts'
import { settingsTexts } from './words.ts'
import styles from './month-bars.module.css'

interface Month {
  readonly month: string | null
  readonly before: number
  readonly after: number
}

const WIDTH = 240
const BAR = 9

/** Two bars for each month: a ring for now, filled for the new rules, each with its number. */
export function MonthBars({ months }: { months: readonly Month[] }) {
  const t = useText(alertRulesTexts)
  const all = useText(settingsTexts)
  const language = useLanguage()
  const most = Math.max(1, ...months.flatMap(({ before, after }) => [before, after]))
  const nameOf = (month: string | null) => {
    const read = month === null ? null : readPartialDate(month)
    return read?.ok ? writePartialDate(read.value, language) : t('undated')
  }
  return (
    <table className={styles.months}>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col" className={styles.number}>
            {all('before')}
          </th>
          <th scope="col" className={styles.number}>
            {all('after')}
          </th>
          <th scope="col">
            <span className="visually-hidden">{t('perMonth')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, before, after }) => (
          <tr key={month ?? ''}>
            <th scope="row">{nameOf(month)}</th>
            <td className={styles.number}>{before}</td>
            <td className={`${styles.number} ${after === before ? '' : styles.differs}`}>{after}</td>
            <td aria-label={`${before} → ${after}`}>
              <svg viewBox={`0 0 ${WIDTH} ${BAR * 2 + 2}`} className={styles.bars} aria-hidden="true">
                <rect className={styles.before} x="0.5" y="0.5" width={(before / most) * (WIDTH - 1)} height={BAR - 1} />
                <rect className={styles.after} x="0" y={BAR + 1} width={(after / most) * WIDTH} height={BAR} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
