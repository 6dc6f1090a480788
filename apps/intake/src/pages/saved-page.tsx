import { writeDate } from '@sebone/words/names/date'
import { resumePath } from '../flow.ts'
import buttons from '../frame/buttons.module.css'
import { useLine } from '../frame/line-state.ts'
import { PageFrame } from '../frame/page-frame.tsx'
import { useLanguage, useText } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import { pathTo } from '../page-address.ts'
import type { SavedPage as Saved } from '../page.ts'
import { SavedNote } from './saved-note.tsx'
import styles from './saved-page.module.css'

/** Stopping is always fine: what is kept, until when, and how to come back. */
export function SavedPage({ page }: { readonly page: Saved }) {
  const language = useLanguage()
  const text = useText()
  const isKeptHere = useLine() === 'cut'
  const { clinic, form } = page
  return (
    <PageFrame
      clinic={clinic}
      languageSwitch={{ to: pathTo.saved(clinic.slug, otherLanguage(language)), keepsForm: false }}
      {...(form ? { action: pathTo.close(clinic.slug, language) } : {})}
    >
      <h1 tabIndex={-1}>{text(form ? 'savedTitle' : 'closedTitle')}</h1>
      {form && <SavedNote at={form.savedAt} now={page.now} timeZone={form.timeZone} />}
      <div className={styles.text}>
        {isKeptHere && <p>{text('savedOnDevice')}</p>}
        <p>{text('savedNothingSent')}</p>
        <p>{text('savedHowBack')}</p>
        {form?.linkWorksUntil && <p>{text('savedUntil', { date: writeDate(form.linkWorksUntil, language) })}</p>}
      </div>
      {form && (
        <>
          <div className={buttons.row}>
            <a href={resumePath(form, language)} className={buttons.primary} data-within="">
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
