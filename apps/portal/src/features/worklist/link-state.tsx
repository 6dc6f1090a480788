import type { WorklistRow } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { worklistTexts } from './words.ts'
import styles from './worklist-row.module.css'

/** Whether the person was asked already, and has begun. */
export function LinkState({ openLink }: Pick<WorklistRow, 'openLink'>) {
  const t = useText(worklistTexts)
  const language = useLanguage()
  if (openLink === null) return null
  const when = writeInstant(openLink.sentAt, language)
  return <span className={styles.also}>{t(openLink.draftSavedAt === null ? 'linkSent' : 'draftSaved', { when })}</span>
}
