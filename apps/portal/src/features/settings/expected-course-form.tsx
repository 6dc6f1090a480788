import { checkExpectedCourse, EXPECTED_WINDOWS, type ExpectedWindow } from '@sebone/domain/follow-up/expected-course-version'
import { EXPECTED_COURSES, type ExpectedCourse } from '@sebone/domain/follow-up/expected-course'
import { SYMPTOM_RULE } from '@sebone/domain/outcome/symptom-rule'
import { EXPECTED_WINDOW_NAMES } from '@sebone/words/names/expected-window'
import { refusalSentence } from '@sebone/words/staff/refusals'
import { useForm } from 'react-hook-form'
import { useApiClient, type SettingLine } from '../../data/api.ts'
import { readWhole } from '../../data/read-whole.ts'
import { useDraft } from '../../data/use-draft.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { FieldGroup } from '../../parts/field-group.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { CareRulesChanges } from './care-rules-changes.tsx'
import { DecideForm } from './decide-form.tsx'
import { expectedCourseTexts } from './expected-course-words.ts'
import { latest } from './setting-version.ts'
import { useDecide } from './use-decide.ts'
import styles from './table.module.css'

interface Props {
  readonly line: SettingLine<ExpectedCourse>
  readonly method: 'cellgel'
  readonly onSaved: () => void
  readonly onLeave: () => void
}

const typedDays = ({ fromDay, toDay }: ExpectedCourse['worsening']) => ({ fromDay: String(fromDay), toDay: String(toDay) })
const daysIn = ({ fromDay, toDay }: { readonly fromDay: string; readonly toDay: string }) => ({
  fromDay: readWhole(fromDay),
  toDay: readWhole(toDay),
})

export function ExpectedCourseForm({ line, method, ...ways }: Props) {
  const t = useText(expectedCourseTexts)
  const language = useLanguage()
  const client = useApiClient()
  const before = latest(line)?.content ?? EXPECTED_COURSES[method]
  const form = useForm({
    defaultValues: {
      worsening: typedDays(before.worsening),
      fullEffect: typedDays(before.fullEffect),
      source: before.source,
    },
  })
  const typed = useDraft(form)
  const course = { worsening: daysIn(typed.worsening), fullEffect: daysIn(typed.fullEffect), source: typed.source }
  const checked = checkExpectedCourse(course)
  const problems = checked.ok ? [] : checked.error
  const ofWindow = (window: ExpectedWindow, end: 'fromDay' | 'toDay') => {
    const found = problems.find((problem) => {
      if (problem.code === 'effectBeforeWorseningEnds') return window === 'fullEffect' && end === 'toDay'
      if (problem.code === 'expectedWindowReversed') return problem.window === window && end === 'toDay'
      return 'window' in problem && problem.window === window && problem.end === end
    })
    return found ? refusalSentence(found, language) : undefined
  }
  const ofSource = problems.find(({ code }) => code === 'expectedSourceMissing')
  const save = useDecide(client.settings.expectedCourse.plan.mutate)
  return (
    <DecideForm
      line={line}
      mayStartInPast
      isDirty={form.formState.isDirty}
      read={() => (checked.ok ? course : null)}
      ask={(draft, validFrom) => client.settings.expectedCourse.preview.query({ method, validFrom, draft })}
      show={(preview) => (
        <div className={styles.stack}>
          <CareRulesChanges preview={preview} />
        </div>
      )}
      save={(decision) => save({ method, ...decision })}
      {...ways}
    >
      {EXPECTED_WINDOWS.map((window) => (
        <FieldGroup key={window} name={EXPECTED_WINDOW_NAMES[language][window]} columns={2}>
          <FormText
            control={form.control}
            name={`${window}.fromDay`}
            label={t('from')}
            inputMode="numeric"
            problem={ofWindow(window, 'fromDay')}
          />
          <FormText
            control={form.control}
            name={`${window}.toDay`}
            label={t('to')}
            inputMode="numeric"
            problem={ofWindow(window, 'toDay')}
          />
          <p className={styles.hint}>{window === 'worsening'
              ? t('worseningHint', { points: SYMPTOM_RULE.worseByPoints.value })
              : t('fullEffectHint')}</p>
        </FieldGroup>
      ))}
      <FieldGroup name={t('source')}>
        <FormText
          control={form.control}
          name="source"
          label={t('source')}
          description={t('sourceHint')}
          rows={3}
          problem={ofSource ? refusalSentence(ofSource, language) : undefined}
        />
      </FieldGroup>
    </DecideForm>
  )
}
