import { ScoreScale } from '@sebone/ui/score-scale/score-scale'
import { CHANGE_QUERY, itemBefore, itemWithKey, pathTo, progressOf } from '../flow.ts'
import { BackLink } from '../frame/back-link.tsx'
import { ErrorSummary } from '../frame/error-summary.tsx'
import { PageFrame } from '../frame/page-frame.tsx'
import { Progress } from '../frame/progress.tsx'
import { useLanguage, useText } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import type { QuestionPage as Question } from '../page.ts'
import { FreeTextField } from './free-text-field.tsx'
import { MovesOnNote } from './moves-on-note.tsx'
import { saveComplaint } from './save-complaint.ts'
import { SavedNote } from './saved-note.tsx'
import { StepButtons } from './step-buttons.tsx'

/** The name of the one field, and so the id that an error leads to. */
const FIELD = 'answer'

interface QuestionPageProps {
  readonly page: Question
  readonly busy: boolean
  /** A tap on an answer, where a script runs. */
  readonly onChoose: () => void
}

export function QuestionPage({ page, busy, onChoose }: QuestionPageProps) {
  const language = useLanguage()
  const text = useText()
  const { checkIn, itemKey, isChange, refusal } = page
  const item = itemWithKey(itemKey)
  if (!item) return null
  const { slug } = checkIn.clinic
  const progress = progressOf(itemKey)
  const before = itemBefore(itemKey)
  const back = isChange ? pathTo.checkAnswers(slug, language) : before && pathTo.question(slug, language, before.key)
  const address = (shown: typeof language) => pathTo.question(slug, shown, itemKey) + (isChange ? CHANGE_QUERY : '')
  const complaint = refusal && saveComplaint(refusal, FIELD, language)
  const error = complaint?.field === FIELD ? complaint.sentence : null
  return (
    <PageFrame
      clinic={checkIn.clinic}
      action={address(language)}
      languageSwitch={{ to: address(otherLanguage(language)), keepsForm: true }}
    >
      {back && <BackLink to={back} />}
      <Progress {...progress} />
      <ErrorSummary of={refusal} complaints={complaint ? [complaint] : []} />
      {item.kind === 'score' ? (
        <>
          <MovesOnNote isFirst={progress.n === 1} />
          <ScoreScale
            item={item}
            language={language}
            name={FIELD}
            defaultValue={page.typed}
            error={error}
            onChoose={onChoose}
          />
        </>
      ) : (
        <FreeTextField item={item} typed={page.typed} error={error} />
      )}
      <StepButtons />
      <SavedNote at={checkIn.savedAt} now={page.now} timeZone={checkIn.timeZone} busy={busy ? text('saving') : null} />
    </PageFrame>
  )
}
