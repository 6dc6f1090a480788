import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import type { Person } from './use-people.ts'
import { peopleTexts } from './words.ts'
import styles from './person-state.module.css'

/** What is not as usual about somebody: invited, waiting for a new sign-in, closed. Nothing where all is. */
export function PersonState({ person: { state, invitation } }: { person: Person }) {
  const t = useText(peopleTexts)
  const language = useLanguage()
  const until = invitation && { when: writeInstant(invitation.expiresAt, language) }
  const words = () => {
    if (state === 'disabled') return t('disabled')
    if (!invitation || !until) return null
    if (state === 'invited') return invitation.isExpired ? t('invitedExpired') : t('invitedUntil', until)
    return invitation.isExpired ? t('resetExpired') : t('resetUntil', until)
  }
  const said = words()
  if (said === null) return null
  const weight = state === 'disabled' ? 'closed' : invitation?.isExpired ? 'late' : 'waiting'
  return (
    <span className={styles.state} data-weight={weight}>
      {said}
    </span>
  )
}
