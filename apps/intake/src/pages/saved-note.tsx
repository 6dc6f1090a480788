import { savedAt } from '@sebone/words/patient/saved'
import { useLanguage } from '../language/language-context.ts'
import buttons from '../frame/buttons.module.css'

interface SavedNoteProps {
  readonly at: string | null
  readonly now: string
  readonly timeZone: string
  /** Said instead while something is on its way. */
  readonly busy: string | null
}

/** When the server last stored an answer of this check-in, on the clinic's clock. */
export function SavedNote({ at, now, timeZone, busy }: SavedNoteProps) {
  const language = useLanguage()
  const stored = at === null ? null : savedAt(new Date(at), new Date(now), timeZone, language)
  return (
    <p role="status" className={buttons.status}>
      {busy ?? stored}
    </p>
  )
}
