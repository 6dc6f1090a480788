import type { CheckInItem as Item } from '@sebone/domain/instrument/check-in'
import { CHANGE_QUERY, ITEMS, isMissing, pathTo } from '../flow.ts'
import { BackLink } from '../frame/back-link.tsx'
import buttons from '../frame/buttons.module.css'
import { ErrorSummary } from '../frame/error-summary.tsx'
import { PageFrame } from '../frame/page-frame.tsx'
import { shortNameOf } from '../item-name.ts'
import { useLanguage, useText } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import type { CheckAnswersPage as CheckAnswers } from '../page.ts'
import { answerInWords } from './answer-in-words.ts'
import styles from './check-answers-page.module.css'
import { saveComplaint } from './save-complaint.ts'
import { SavedNote } from './saved-note.tsx'

interface CheckAnswersPageProps {
  readonly page: CheckAnswers
  readonly busy: boolean
}

export function CheckAnswersPage({ page, busy }: CheckAnswersPageProps) {
  const language = useLanguage()
  const text = useText()
  const { checkIn, refusals } = page
  const { slug } = checkIn.clinic
  const last = ITEMS[ITEMS.length - 1]
  const complaints = refusals.map((refusal) => {
    const item = 'item' in refusal ? refusal.item : ''
    const { field, sentence } = saveComplaint(refusal, `row-${item}`, language)
    const asked = ITEMS.find((each) => each.key === item)
    return { field, sentence: asked ? `${shortNameOf(asked, language)} – ${sentence}` : sentence }
  })
  return (
    <PageFrame
      clinic={checkIn.clinic}
      action={pathTo.checkAnswers(slug, language)}
      languageSwitch={{ to: pathTo.checkAnswers(slug, otherLanguage(language)), keepsForm: false }}
    >
      {last && <BackLink to={pathTo.question(slug, language, last.key)} />}
      <ErrorSummary of={refusals} complaints={complaints} />
      <h1 tabIndex={-1}>{text('checkTitle')}</h1>
      <p className={styles.hint}>{text('checkHint')}</p>
      <dl className={styles.answers}>
        {ITEMS.map((item) => (
          <Row key={item.key} item={item} page={page} />
        ))}
      </dl>
      <input type="hidden" name="responseId" value={checkIn.responseId} />
      <div className={buttons.row}>
        <button type="submit" name="go" value="continue" className={buttons.primary}>
          {text('send')}
        </button>
        <a href={pathTo.saved(slug, language)} className={buttons.secondary} data-within="">
          {text('saveAndStop')}
        </a>
      </div>
      <SavedNote at={checkIn.savedAt} now={page.now} timeZone={checkIn.timeZone} busy={busy ? text('sending') : null} />
    </PageFrame>
  )
}

function Row({ item, page }: { readonly item: Item; readonly page: CheckAnswers }) {
  const language = useLanguage()
  const text = useText()
  const { answers, clinic } = page.checkIn
  const missing = isMissing(item, answers)
  return (
    <div className={styles.row}>
      <dt>{item.question[language]}</dt>
      <dd className={styles[missing ? 'missing' : item.kind === 'score' ? 'score' : 'text']}>{answerInWords(item, answers[item.key], text)}</dd>
      <dd className={styles.change}>
        <a id={`row-${item.key}`} href={`${pathTo.question(clinic.slug, language, item.key)}${CHANGE_QUERY}`} data-within="">
          {text(missing ? 'answerNow' : 'change')}
          <span className="visually-hidden"> – {shortNameOf(item, language)}</span>
        </a>
      </dd>
    </div>
  )
}
