import { useLanguage, useText } from '../language/language-context.ts'
import { CHANGE_QUERY, pathTo } from '../page-address.ts'
import type { Form } from '../page.ts'
import { AnswerLine } from './answer-line.tsx'
import styles from './check-answers-page.module.css'

/** What was agreed to, by whom; nothing where no consent is asked for. */
export function ConsentLines({ form }: { readonly form: Form }) {
  const language = useLanguage()
  const text = useText()
  const { asked, given } = form.consents
  if (asked.length === 0) return null
  const to = pathTo.consents(form.clinic.slug, language) + CHANGE_QUERY
  const said = (purpose: string): string => {
    if (given === null) return text('notAnswered')
    return text((purpose === 'data' ? given.data : given.messages) ? 'consentRowYes' : 'consentRowNo')
  }
  return (
    <section>
      <h2 className={styles.part}>{text('consentRow')}</h2>
      <dl className={styles.answers}>
        {asked.map(({ purpose, title }, index) => (
          <AnswerLine
            key={purpose}
            id={index === 0 ? 'row-consents' : `row-consents-${purpose}`}
            question={title[language]}
            name={title[language]}
            lines={[given ? `${said(purpose)} – ${given.agreedBy.name}` : said(purpose)]}
            isMissing={given === null}
            isFigure={false}
            to={to}
          />
        ))}
      </dl>
    </section>
  )
}
