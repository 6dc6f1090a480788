import type { FormPart } from '@sebone/domain/instrument/output/form-model'
import { listedParts, modelOf, pathFromParts } from '../flow.ts'
import buttons from '../frame/buttons.module.css'
import { PageFrame } from '../frame/page-frame.tsx'
import { useLanguage, useText } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import { pathTo } from '../page-address.ts'
import type { PartsPage as Parts } from '../page.ts'
import styles from './parts-page.module.css'
import { SavedNote } from './saved-note.tsx'

const STATE = { done: 'partDone', started: 'partStarted', notStarted: 'partNotStarted' } as const

/** What lies ahead and what is done, in parts with their minutes. */
export function PartsPage({ page }: { readonly page: Parts }) {
  const language = useLanguage()
  const text = useText()
  const { form } = page
  const { slug } = form.clinic
  const parts = listedParts(modelOf(form))
  const minutes = parts.reduce((sum, part) => sum + (part.minutes ?? 0), 0)
  const next = parts.find(({ state }) => state !== 'done')
  return (
    <PageFrame
      clinic={form.clinic}
      languageSwitch={{ to: pathTo.parts(slug, otherLanguage(language)), keepsForm: false }}
    >
      <h1 tabIndex={-1}>{form.definition.title[language]}</h1>
      <p className={styles.hint}>{next ? text('partsCount', { count: parts.length, minutes }) : text('partsDone')}</p>
      <ol className={styles.parts}>
        {parts.map((part, index) => (
          <Part key={part.key} part={part} n={index + 1} slug={slug} />
        ))}
      </ol>
      <p className={styles.then}>{text('partsThen')}</p>
      <p className={styles.hint}>{text('partsHint')}</p>
      <div className={buttons.row}>
        <a href={pathFromParts(form, language)} className={buttons.primary} data-within="">
          {next ? text('partStart', { part: next.title[language] }) : text('continue')}
        </a>
        <a href={pathTo.saved(slug, language)} className={buttons.secondary} data-within="">
          {text('saveAndStop')}
        </a>
      </div>
      <SavedNote at={form.savedAt} now={page.now} timeZone={form.timeZone} />
    </PageFrame>
  )
}

function Part({ part, n, slug }: { readonly part: FormPart; readonly n: number; readonly slug: string }) {
  const language = useLanguage()
  const text = useText()
  const isDone = part.state === 'done'
  const first = part.pages.find((each) => !each.isDone) ?? part.pages[0]
  return (
    <li className={styles.part}>
      <span className={isDone ? `${styles.mark} ${styles.markDone}` : styles.mark} aria-hidden="true">
        {isDone ? (
          <svg viewBox="0 0 12 12" focusable="false">
            <path d="M2 6.5 5 9.5 10.5 3" />
          </svg>
        ) : (
          n
        )}
      </span>
      <span className={styles.title}>
        {first ? (
          <a href={pathTo.page(slug, language, first.key)} data-within="">
            {part.title[language]}
          </a>
        ) : (
          part.title[language]
        )}
      </span>
      <span className={styles.state}>
        {text(STATE[part.state])}
        {!isDone && part.minutes !== null && part.minutes > 0 && <> · {text('partMinutes', { minutes: part.minutes })}</>}
      </span>
    </li>
  )
}
