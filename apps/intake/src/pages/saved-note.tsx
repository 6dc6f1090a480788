import { savedAt } from '@sebone/words/patient/saved'
import buttons from '../frame/buttons.module.css'
import { useLine } from '../frame/line-state.ts'
import { useLanguage, useText } from '../language/language-context.ts'

interface SavedNoteProps {
  readonly at: string | null
  readonly now: string
  readonly timeZone: string
  /** Said while something is on its way, where it is not an answer being saved. */
  readonly busy?: string
}

/** When the server last stored an answer of this form, on the clinic's clock. */
export function SavedNote({ at, now, timeZone, busy }: SavedNoteProps) {
  const language = useLanguage()
  const text = useText()
  const line = useLine()
  const stored = at === null ? null : savedAt(new Date(at), new Date(now), timeZone, language)
  return (
    <p role="status" className={buttons.status}>
      {line === 'busy' ? (busy ?? text('saving')) : stored}
    </p>
  )
}
