import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { FOLLOW_UP_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { dueDateOf, windowOf } from '@sebone/domain/follow-up/window'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { writeDate } from '@sebone/words/names/date'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import type { Protocol } from './protocol-table.tsx'
import { protocolTexts } from './protocol-words.ts'
import styles from './table.module.css'

/** What a treatment on the first day would mean: every point with its dates. */
export function ProtocolExample({ protocol, day }: { protocol: Protocol; day: CalendarDate }) {
  const t = useText(protocolTexts)
  const language = useLanguage()
  const named = { id: 'clinic', version: 1, ...protocol }
  return (
    <table className={`${styles.table} ${styles.narrow}`}>
      <caption className="visually-hidden">{t('example', { day: writeDate(day, language) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('example', { day: writeDate(day, language) })}</th>
          <th scope="col">{t('due')}</th>
          <th scope="col">{t('window')}</th>
        </tr>
      </thead>
      <tbody>
        {FOLLOW_UP_POINTS.map((point) => {
          const [due, window] = [dueDateOf(point, day, named), windowOf(point, day, named)]
          return (
            <tr key={point}>
              <th scope="row">{POINT_NAMES[language][point]}</th>
              <td>{due ? writeDate(due, language) : null}</td>
              <td>{window ? `${writeDate(window.opensOn, language)} – ${writeDate(window.closesOn, language)}` : null}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
