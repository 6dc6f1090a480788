import { ASSESSMENT_POINTS, type AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import { LANGUAGES, type Language } from '@sebone/words/language'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { useForm } from 'react-hook-form'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FormChoice } from '../../parts/form-choice.tsx'
import { partTexts } from '../../parts/words.ts'
import { linkTexts } from './words.ts'

export interface LinkDraft {
  /** A check-in at a point, or the first intake, which stands before them all. */
  readonly what: AssessmentPoint | 'firstIntake'
  readonly language: Language
}

interface Props {
  readonly suggested: LinkDraft
  readonly isPending: boolean
  readonly refusal: unknown
  readonly problem: string | null
  readonly onCreate: (draft: LinkDraft) => void
}

export function LinkForm({ suggested, isPending, refusal, problem, onCreate }: Props) {
  const t = useText(linkTexts)
  const part = useText(partTexts)
  const language = useLanguage()
  const form = useForm({ defaultValues: suggested })
  return (
    <EntryForm isDirty={false} refusal={refusal} problem={problem} onSubmit={form.handleSubmit(onCreate)}>
      <FormChoice
        control={form.control}
        name="what"
        label={t('point')}
        isStacked
        options={[
          { value: 'firstIntake', label: part('firstIntake') },
          ...ASSESSMENT_POINTS.map((value) => ({ value, label: POINT_NAMES[language][value] })),
        ]}
      />
      <FormChoice
        control={form.control}
        name="language"
        label={t('language')}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
      />
      <Actions>
        <Button kind="main" type="submit" isPending={isPending}>
          {isPending ? t('creating') : t('create')}
        </Button>
      </Actions>
    </EntryForm>
  )
}
