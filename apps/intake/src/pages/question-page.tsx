import { ItemField } from '@sebone/ui/item-field/item-field'
import type { Item } from '@sebone/domain/instrument/definition'
import { modelOf, pageWithKey, pathBefore, progressOf } from '../flow.ts'
import { BackLink } from '../frame/back-link.tsx'
import { ErrorSummary } from '../frame/error-summary.tsx'
import { PageFrame } from '../frame/page-frame.tsx'
import { Progress } from '../frame/progress.tsx'
import { useLanguage } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import { pathTo } from '../page-address.ts'
import type { QuestionPage as Question, SaveRefusal } from '../page.ts'
import { headingOf } from '../question-name.ts'
import { MovesOnNote } from './moves-on-note.tsx'
import styles from './question-page.module.css'
import { saveComplaint } from './save-complaint.ts'
import { SavedNote } from './saved-note.tsx'
import { StepButtons } from './step-buttons.tsx'

interface QuestionPageProps {
  readonly page: Question
  /** A tap on an answer, where a script runs. */
  readonly onChoose: () => void
}

/** One of several answers, and nothing else on the page: a tap can move on. */
export const movesOnByTap = ([item, second]: readonly Item[]): boolean =>
  second === undefined && (item?.kind === 'score' || item?.kind === 'singleChoice' || item?.kind === 'yesNo')

/** The questions of one page, whatever they are: the definition says which, here is no question written. */
export function QuestionPage({ page, onChoose }: QuestionPageProps) {
  const language = useLanguage()
  const { form, isChange, refusals } = page
  const { slug } = form.clinic
  const asked = pageWithKey(modelOf(form), page.page)
  if (!asked) return null
  const heading = headingOf(form, asked)
  const progress = progressOf(form, page.page)
  const back = pathBefore(form, page.page, isChange, language)
  const isHere = (refusal: SaveRefusal) => 'item' in refusal && asked.items.some(({ key }) => key === refusal.item)
  const complaints = refusals.map((refusal) => {
    const { field, sentence } = saveComplaint(refusal, language)
    return { field: isHere(refusal) ? field : null, sentence }
  })
  const errorAt = (key: string) => {
    const refusal = refusals.find((each) => 'item' in each && each.item === key)
    if (!refusal) return null
    return { sentence: saveComplaint(refusal, language).sentence, part: 'field' in refusal ? refusal.field : null }
  }
  const byTap = movesOnByTap(asked.items)
  const isFirst = modelOf(form).pages[0]?.key === page.page
  return (
    <PageFrame
      clinic={form.clinic}
      action={pathTo.page(slug, language, page.page, isChange)}
      languageSwitch={{ to: pathTo.page(slug, otherLanguage(language), page.page, isChange), keepsForm: true }}
      definition={form.definition}
    >
      {back !== null && <BackLink to={back} />}
      {progress.total > 1 && <Progress {...progress} />}
      <ErrorSummary of={refusals} complaints={complaints} />
      {heading !== 'firstQuestion' && <h1 tabIndex={-1}>{heading[language]}</h1>}
      {byTap && <MovesOnNote isFirst={isFirst} />}
      <div className={heading === 'firstQuestion' ? styles.questions : styles.underTitle} data-moves-on={byTap ? '' : undefined}>
        {asked.items.map((item, index) => (
          <ItemField
            key={item.key}
            item={item}
            language={language}
            typed={page.typed}
            today={form.today}
            heading={heading === 'firstQuestion' && index === 0 ? 'h1' : 'h2'}
            error={errorAt(item.key)}
            onChoose={byTap ? onChoose : undefined}
          />
        ))}
      </div>
      <StepButtons />
      <SavedNote at={form.savedAt} now={page.now} timeZone={form.timeZone} />
    </PageFrame>
  )
}
