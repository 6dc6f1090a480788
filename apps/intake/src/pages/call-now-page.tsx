import { optionsOf } from '@sebone/domain/instrument/definition'
import type { Language } from '@sebone/words/language'
import { callNowPage, signOnMap } from '@sebone/words/patient/call-now'
import { pathAfter, resumePath } from '../flow.ts'
import buttons from '../frame/buttons.module.css'
import { PageFrame } from '../frame/page-frame.tsx'
import { useLanguage, useText } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import { pathTo } from '../page-address.ts'
import type { CallNowPage as CallNow, Form } from '../page.ts'
import { raisedIn } from '../raised-by.ts'
import { SavedNote } from './saved-note.tsx'
import styles from './call-now-page.module.css'

/** A sign in the very words in which it was asked. */
function signsIn(form: Form, language: Language): readonly string[] {
  const options = form.definition.items.flatMap((item) =>
    item.kind === 'multipleChoice' || item.kind === 'singleChoice' ? optionsOf(item) : [],
  )
  const words = raisedIn(form).map((code) => options.find((each) => each.code === code)?.label[language] ?? signOnMap(code, language))
  return [...new Set(words)]
}

/** A warning sign was answered with yes: the telephone first, everything else can wait. */
export function CallNowPage({ page }: { readonly page: CallNow }) {
  const language = useLanguage()
  const text = useText()
  const { form, after, isChange } = page
  const { slug, phone, hours, outsideHours } = form.clinic
  const words = callNowPage({ hours: hours?.[language] ?? null, outside: outsideHours?.[language] ?? null }, language)
  const next = after === null ? resumePath(form, language) : pathAfter(form, after, isChange, language)
  return (
    <PageFrame
      clinic={form.clinic}
      languageSwitch={{ to: pathTo.callNow(slug, otherLanguage(language), after, isChange), keepsForm: false }}
    >
      <div className={styles.alert}>
        {phone !== null && (
          <a href={`tel:${phone}`} className={styles.call}>
            <span>{words.call}</span>
            <span className={styles.number}>{phone}</span>
          </a>
        )}
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className={styles.text}>{words.why}</p>
        <ul className={styles.signs}>
          {signsIn(form, language).map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </div>
      <h2 className={styles.heading}>{words.closedHeading}</h2>
      {words.closed.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      <h2 className={styles.heading}>{words.afterCallHeading}</h2>
      <p className={styles.text}>{words.afterCall}</p>
      <div className={buttons.row}>
        <a href={next} className={buttons.secondary} data-within="">
          {words.goOn}
        </a>
        <a href={pathTo.saved(slug, language)} className={buttons.secondary} data-within="">
          {text('saveAndStop')}
        </a>
      </div>
      <SavedNote at={form.savedAt} now={page.now} timeZone={form.timeZone} />
    </PageFrame>
  )
}
