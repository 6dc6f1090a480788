import { FOLLOW_UP_POINTS } from '@sebone/domain/follow-up/assessment-point'
import type { FollowUpProtocol } from '@sebone/domain/follow-up/protocol'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { protocolTexts } from './protocol-words.ts'
import styles from './table.module.css'

export type Protocol = Pick<FollowUpProtocol, 'baselineMaxAgeDays' | 'points'>

export function ProtocolTable({ protocol }: { protocol: Protocol }) {
  const t = useText(protocolTexts)
  const language = useLanguage()
  return (
    <div className={styles.stack}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('point')}</th>
            <th scope="col">{t('due')}</th>
            <th scope="col">{t('window')}</th>
            <th scope="col">{t('grace')}</th>
            <th scope="col">{t('nominal')}</th>
            <th scope="col">{t('required')}</th>
          </tr>
        </thead>
        <tbody>
          {FOLLOW_UP_POINTS.map((point) => {
            const { due, opensOnDay, closesOnDay, graceDays, nominalDay, required } = protocol.points[point]
            return (
              <tr key={point}>
                <th scope="row">{POINT_NAMES[language][point]}</th>
                <td>{'days' in due ? t('days', { count: due.days }) : t('months', { count: due.months })}</td>
                <td>{t('range', { from: opensOnDay, to: closesOnDay })}</td>
                <td>{t('days', { count: graceDays })}</td>
                <td>{nominalDay}</td>
                <td className={required ? undefined : styles.quiet}>{required ? '●' : t('optional')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={styles.quiet}>{t('baselineIs', { days: protocol.baselineMaxAgeDays })}</p>
    </div>
  )
}
