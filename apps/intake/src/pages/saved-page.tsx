import { writeDate } from '@sebone/words/names/date'
import { pathTo, resumePath } from '../flow.ts'
import buttons from '../frame/buttons.module.css'
import { PageFrame } from '../frame/page-frame.tsx'
import { useLanguage, useText } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import type { SavedPage as Saved } from '../page.ts'
import { SavedNote } from './saved-note.tsx'
import styles from './saved-page.module.css'

/** Stopping is always fine: what is kept, until when, and how to come back. */
export function SavedPage({ page }: { readonly page: Saved }) {
  const language = useLanguage()
  const text = useText()
  const { clinic, checkIn } = page
  return (
    <PageFrame
      clinic={clinic}
      languageSwitch={{ to: pathTo.saved(clinic.slug, otherLanguage(language)), keepsForm: false }}
      {...(checkIn ? { action: pathTo.close(clinic.slug, language) } : {})}
    >
      <h1 tabIndex={-1}>{text(checkIn ? 'savedTitle' : 'closedTitle')}</h1>
      {checkIn && <SavedNote at={checkIn.savedAt} now={page.now} timeZone={checkIn.timeZone} busy={null} />}
      <div className={styles.text}>
        <p>{text('savedNothingSent')}</p>
        <p>{text('savedHowBack')}</p>
        {checkIn?.linkWorksUntil && <p>{text('savedUntil', { date: writeDate(checkIn.linkWorksUntil, language) })}</p>}
      </div>
      {checkIn && (
        <>
          <div className={buttons.row}>
            <a href={resumePath(checkIn, language)} className={buttons.primary} data-within="">
              {text('goOnNow')}
            </a>
          </div>
          <div className={styles.close}>
            <p id="close-hint">{text('closeHint')}</p>
            <div className={buttons.row}>
              <button type="submit" name="go" value="close" className={buttons.secondary} aria-describedby="close-hint">
                {text('closeHere')}
              </button>
            </div>
          </div>
        </>
      )}
    </PageFrame>
  )
}
