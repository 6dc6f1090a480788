import type { Course } from '@sebone/domain/follow-up/course'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import type { UseFormReturn } from 'react-hook-form'
import { useDraft } from '../../data/use-draft.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { FormChoice } from '../../parts/form-choice.tsx'
import { FormSelect } from '../../parts/form-select.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { CountsFor } from './counts-for.tsx'
import type { FollowUpDraft } from './follow-up-draft.ts'
import { followUpTexts } from './words.ts'

interface Props {
  readonly form: UseFormReturn<FollowUpDraft>
  readonly course: Pick<Course, 'treatedOn' | 'protocol'>
  readonly dateProblem: string | undefined
  readonly pointProblem: string | undefined
}

/** The day of the answer; only where no day is known, the point alone. */
export function WhenFields({ form, course, dateProblem, pointProblem }: Props) {
  const t = useText(followUpTexts)
  const language = useLanguage()
  const { when, date } = useDraft(form)
  return (
    <>
      <FormChoice
        control={form.control}
        name="when"
        label={t('when')}
        options={[
          { value: 'date', label: t('onDate') },
          { value: 'point', label: t('onPoint') },
        ]}
      />
      {when === 'date' ? (
        <FormText
          control={form.control}
          name="date"
          label={t('date')}
          description={t('dateHint')}
          problem={dateProblem}
        >
          <CountsFor text={date} course={course} />
        </FormText>
      ) : (
        <FormSelect
          control={form.control}
          name="point"
          label={t('point')}
          placeholder={t('choosePoint')}
          options={ASSESSMENT_POINTS.map((point) => ({ value: point, label: POINT_NAMES[language][point] }))}
          problem={pointProblem}
        />
      )}
    </>
  )
}
