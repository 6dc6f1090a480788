import type { EpisodePage } from '../data/api.ts'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { writeInstant } from '../language/write-instant.ts'
import { useRequestName } from './use-request-name.ts'
import { partTexts } from './words.ts'
import styles from './request-state.module.css'

type Request = EpisodePage['requests'][number]

/** How far one asking has come: the furthest thing that happened to it, and when. */
export function RequestState({ of }: { of: Request }) {
  const t = useText(partTexts)
  const language = useLanguage()
  const nameOf = useRequestName()
  const when = (instant: string) => ({ when: writeInstant(instant, language) })
  const state = of.submittedAt
    ? t('received', when(of.submittedAt))
    : of.draftSavedAt
      ? t('draftSaved', when(of.draftSavedAt))
      : t('notAnswered')
  return (
    <span className={styles.request} data-received={of.submittedAt !== null || undefined}>
      <span>
        <strong>{nameOf(of)}</strong> {state}
      </span>
      <span className={styles.made}>{t('linkMade', when(of.createdAt))}</span>
    </span>
  )
}
