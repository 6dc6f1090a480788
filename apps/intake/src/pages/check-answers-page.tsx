import type { FormPage as ModelPage } from '@sebone/domain/instrument/output/form-model'
import type { Item } from '@sebone/domain/instrument/definition'
import { itemOf } from '@sebone/domain/instrument/definition'
import { answerInWords } from '../answer-in-words.ts'
import { modelOf, pathBeforeEnd } from '../flow.ts'
import { BackLink } from '../frame/back-link.tsx'
import buttons from '../frame/buttons.module.css'
import { ErrorSummary } from '../frame/error-summary.tsx'
import { PageFrame } from '../frame/page-frame.tsx'
import { useLanguage, useText } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import { pathTo } from '../page-address.ts'
import type { CheckAnswersPage as CheckAnswers, Form } from '../page.ts'
import { nameOfItem } from '../question-name.ts'
import { AnswerLine } from './answer-line.tsx'
import styles from './check-answers-page.module.css'
import { ConsentLines } from './consent-lines.tsx'
import { saveComplaint } from './save-complaint.ts'
import { SavedNote } from './saved-note.tsx'

/** Every answer as it will be sent, part by part, each with its way back. */
export function CheckAnswersPage({ page }: { readonly page: CheckAnswers }) {
  const language = useLanguage()
  const text = useText()
  const { form, refusals, isWaiting } = page
  const { slug } = form.clinic
  const model = modelOf(form)
  const complaints = refusals.map((refusal) => {
    const { sentence } = saveComplaint(refusal, language)
    if (!('item' in refusal)) return { field: refusal.code === 'consentsMissing' ? 'row-consents' : null, sentence }
    const item = itemOf(form.definition, refusal.item)
    return { field: `row-${refusal.item}`, sentence: item ? `${nameOfItem(item, language)} – ${sentence}` : sentence }
  })
  return (
    <PageFrame
      clinic={form.clinic}
      action={pathTo.checkAnswers(slug, language)}
      languageSwitch={{ to: pathTo.checkAnswers(slug, otherLanguage(language)), keepsForm: false }}
      definition={form.definition}
    >
      <BackLink to={pathBeforeEnd(form, language)} />
      <ErrorSummary of={refusals} complaints={complaints} />
      <h1 tabIndex={-1}>{text('checkTitle')}</h1>
      <p className={styles.hint}>{text('checkHint')}</p>
      {isWaiting && (
        <p role="status" className={styles.waiting}>
          {text('sendWaits')}
        </p>
      )}
      {model.parts.map((part) => (
        <section key={part.key}>
          {model.parts.length > 1 && <h2 className={styles.part}>{part.title[language]}</h2>}
          <dl className={styles.answers}>
            {part.pages.flatMap((each) => each.items.map((item) => <Row key={item.key} item={item} page={each} form={form} />))}
          </dl>
        </section>
      ))}
      <ConsentLines form={form} />
      <input type="hidden" name="responseId" value={form.responseId} />
      <div className={buttons.row}>
        <button type="submit" name="go" value="continue" className={buttons.primary}>
          {text('send')}
        </button>
        <a href={pathTo.saved(slug, language)} className={buttons.secondary} data-within="">
          {text('saveAndStop')}
        </a>
      </div>
      <SavedNote at={form.savedAt} now={page.now} timeZone={form.timeZone} busy={text('sending')} />
    </PageFrame>
  )
}

function Row({ item, page, form }: { readonly item: Item; readonly page: ModelPage; readonly form: Form }) {
  const language = useLanguage()
  const answer = form.answers[item.key]
  return (
    <AnswerLine
      id={`row-${item.key}`}
      question={item.question[language]}
      name={nameOfItem(item, language)}
      lines={answerInWords(item, answer, language)}
      isMissing={item.optional !== true && (answer === undefined || answer.kind === 'blank')}
      isFigure={item.kind === 'score'}
      to={pathTo.page(form.clinic.slug, language, page.key, true) + (page.items.length > 1 ? `#${item.key}` : '')}
    />
  )
}
