import type { InstrumentDefinition } from '@sebone/domain/instrument/definition'
import type { ReactNode } from 'react'
import { useLanguage, useText } from '../language/language-context.ts'
import { pathTo } from '../page-address.ts'
import type { Clinic } from '../page.ts'
import { ClinicMark } from './clinic-mark.tsx'
import { LineNote } from './line-note.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import type { LanguageSwitchProps } from './language-switch.tsx'
import styles from './page-frame.module.css'

interface PageFrameProps {
  readonly clinic: Clinic | null
  readonly languageSwitch: LanguageSwitchProps | null
  /** Where the page's one form posts to. The header belongs to the form: its language buttons send what is typed. */
  readonly action?: string
  /** Which questions the form asks; a page of an older version is refused by name. */
  readonly definition?: InstrumentDefinition
  readonly children: ReactNode
}

/** Clinic and language on top, one question in the middle, the telephone below. */
export function PageFrame({ clinic, languageSwitch, action, definition, children }: PageFrameProps) {
  const language = useLanguage()
  const text = useText()
  const content = (
    <>
      <header className={styles.header}>
        <p className={styles.clinic}>
          <ClinicMark />
          <span>{clinic?.name[language] ?? text('product')}</span>
        </p>
        {languageSwitch && <LanguageSwitch {...languageSwitch} />}
      </header>
      <main className={styles.main}>
        <LineNote />
        {children}
      </main>
    </>
  )
  return (
    <div className={styles.frame}>
      {action === undefined ? (
        content
      ) : (
        <form method="post" action={action} noValidate autoComplete="off">
          {/* The Enter key presses the first submit button of a form: that must be Continue, not a language. */}
          <button type="submit" name="go" value="continue" className="visually-hidden" tabIndex={-1} aria-hidden="true">
            {text('continue')}
          </button>
          {definition && <input type="hidden" name="form" value={`${definition.id}@${definition.version}`} />}
          {content}
        </form>
      )}
      {clinic && (
        <footer className={styles.footer}>
          {clinic.phone !== null && (
            <p>
              <span className={styles.help}>{text('help')}</span>{' '}
              <a href={`tel:${clinic.phone}`}>{text('callUs', { phone: clinic.phone })}</a>
            </p>
          )}
          {clinic.hours && <p>{text('hoursAre', { hours: clinic.hours[language] })}</p>}
          <p className="screen-only">
            <a href={pathTo.accessibility(clinic.slug, language)}>{text('accessibility')}</a>
          </p>
        </footer>
      )}
    </div>
  )
}
