import type { AlertRule } from '@sebone/domain/follow-up/alert-rule'
import { ALERT_LEVELS } from '@sebone/domain/follow-up/alert-rule'
import { ALERT_LEVEL_NAMES } from '@sebone/words/names/alert'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { alertRulesTexts } from './alert-rules-words.ts'
import { LevelMark } from './level-mark.tsx'
import { useRuleWords } from './rule-words.ts'
import styles from './table.module.css'

/** The rules in force, most urgent first. */
export function AlertRulesTable({ rules }: { rules: readonly AlertRule[] }) {
  const t = useText(alertRulesTexts)
  const language = useLanguage()
  const words = useRuleWords()
  const sorted = rules.toSorted((a, b) => ALERT_LEVELS.indexOf(a.level) - ALERT_LEVELS.indexOf(b.level))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('level')}</th>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('forWhat')}</th>
          <th scope="col">{t('limit')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ id, level, when }) => (
          <tr key={id}>
            <td>
              <LevelMark level={level} /> {ALERT_LEVEL_NAMES[language][level]}
            </td>
            <th scope="row">{words.when(when)}</th>
            <td>{words.forWhat(when)}</td>
            <td>{words.limit(when)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
