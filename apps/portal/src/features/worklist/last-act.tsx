import { WORKLIST_ACT_NAMES } from '@sebone/words/names/worklist'
import type { WorklistRow } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { worklistTexts } from './words.ts'
import styles from './worklist-row.module.css'

/** What was tried before, for whoever tries again. */
export function LastAct({ lastAct }: Pick<WorklistRow, 'lastAct'>) {
  const t = useText(worklistTexts)
  const language = useLanguage()
  if (lastAct === null) return null
  return (
    <span className={styles.also}>
      {t('lastAct', { when: writeInstant(lastAct.at, language), act: WORKLIST_ACT_NAMES[language][lastAct.act] })}
      {lastAct.note === null ? null : <q className={styles.worry}>{lastAct.note}</q>}
    </span>
  )
}
