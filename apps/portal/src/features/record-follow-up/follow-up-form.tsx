import { CHECK_IN } from '@sebone/domain/instrument/check-in'
import type { SymptomArea } from '@sebone/domain/symptom/area'
import { ANSWERED_BY_NAMES } from '@sebone/words/names/answered-by'
import { MODE_NAMES } from '@sebone/words/names/mode'
import { useForm } from 'react-hook-form'
import type { EpisodePage } from '../../data/api.ts'
import type { Refusal } from '../../data/refusal.ts'
import { useClientId } from '../../data/use-client-id.ts'
import { useDraft } from '../../data/use-draft.ts'
import { usePatientPage } from '../../data/use-patient-page.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FormChoice } from '../../parts/form-choice.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { isInvalidAt } from '../../parts/invalid-path.ts'
import { lastCourseOf } from './last-course-of.ts'
import { assessmentIn, draftOf, newDraft } from './follow-up-draft.ts'
import { ScoreEntry } from './score-entry.tsx'
import { useCorrectFollowUp } from './use-correct-follow-up.ts'
import { useRecordFollowUp } from './use-record-follow-up.ts'
import { WhenFields } from './when-fields.tsx'
import { followUpTexts } from './words.ts'
import styles from './follow-up-form.module.css'

interface Props {
  readonly episode: EpisodePage
  /** The answer to correct; null for a new one. */
  readonly recorded: EpisodePage['assessments'][number] | null
  readonly onSaved: (sentence: string) => void
}

type Field = SymptomArea | 'date' | 'reason'

const DATE = ['notADate', 'dateInFuture']

function fieldOf(refusal: Refusal): Field | null {
  const item = CHECK_IN.items.find(({ key }) => key === refusal['area'])
  if (item?.kind === 'score') return item.area
  if (DATE.includes(refusal.code)) return 'date'
  return isInvalidAt(refusal, 'reason') ? 'reason' : null
}

const optionsOf = <V extends string>(names: Readonly<Record<V, string>>, values: readonly V[]) =>
  values.map((value) => ({ value, label: names[value] }))

export function FollowUpForm({ episode, recorded, onSaved }: Props) {
  const t = useText(followUpTexts)
  const language = useLanguage()
  const id = useClientId()
  const { patient, today } = usePatientPage()
  const form = useForm({ defaultValues: recorded ? draftOf(recorded) : newDraft(today) })
  const record = useRecordFollowUp()
  const correct = useCorrectFollowUp()
  const { error, isPending, reset } = recorded ? correct : record
  const refused = useRefused(error, fieldOf)
  const typed = useDraft(form)
  const isPointMissing = form.formState.isSubmitted && assessmentIn(typed) === null
  const isReasonMissing = form.formState.isSubmitted && recorded !== null && typed.reason.trim() === ''
  const save = form.handleSubmit((draft) => {
    const assessment = assessmentIn(draft)
    if (assessment === null) return
    const { mode, ...answer } = assessment
    if (recorded === null) {
      // The web is the patient's own way; it is not among the choices of a new answer.
      if (mode === 'web') return
      const made = { ...answer, mode, id, episodeId: episode.episode.id }
      record.mutate(made, { onSuccess: () => onSaved(t('saved')) })
    } else if (draft.reason.trim() !== '') {
      const corrected = { ...assessment, id: recorded.id, version: recorded.version, reason: draft.reason }
      correct.mutate(corrected, { onSuccess: () => onSaved(t('corrected')) })
    }
  })
  return (
    <EntryForm
      onSubmit={save}
      isDirty={form.formState.isDirty}
      refusal={error ?? (isPointMissing || isReasonMissing ? form.formState.submitCount : null)}
      problem={refused.whole}
      onEdit={reset}
    >
      <div className={styles.when}>
        <WhenFields
          form={form}
          course={lastCourseOf(episode)}
          dateProblem={refused.at('date')}
          pointProblem={isPointMissing ? t('pointMissing') : undefined}
        />
        <FormChoice
          control={form.control}
          name="mode"
          label={t('mode')}
          options={optionsOf(MODE_NAMES[language], recorded?.mode === 'web' ? ['web'] : ['phone', 'inPerson', 'paper'])}
        />
        <FormChoice
          control={form.control}
          name="answeredBy"
          label={t('answeredBy')}
          options={optionsOf(ANSWERED_BY_NAMES[language], ['patient', 'withFamily', 'family'])}
        />
      </div>
      <fieldset className={styles.scores}>
        <legend className={styles.legend}>{t('scores')}</legend>
        <p className={styles.hint}>{t('blankAllowed')}</p>
        {CHECK_IN.items.map((item) =>
          item.kind === 'score' ? (
            <ScoreEntry
              key={item.key}
              form={form}
              item={item}
              askedIn={patient.language}
              problem={refused.at(item.area)}
            />
          ) : null,
        )}
      </fieldset>
      <FormText control={form.control} name="note" label={t('note')} description={t('noteHint')} rows={3} isOptional />
      {recorded ? (
        <FormText
          control={form.control}
          name="reason"
          label={t('reason')}
          description={t('reasonHint')}
          rows={2}
          problem={isReasonMissing ? t('reasonMissing') : refused.at('reason')}
        />
      ) : null}
      <Actions>
        <Button kind="main" type="submit" isPending={isPending}>
          {isPending ? t('saving') : recorded ? t('saveCorrection') : t('save')}
        </Button>
      </Actions>
    </EntryForm>
  )
}
