import { ASSESSMENT_POINTS, type AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import { LANGUAGES, type Language } from '@sebone/words/language'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Choice } from '../../parts/choice.tsx'
import { formTexts } from './words.ts'
import styles from './form-page.module.css'

export interface Chosen {
  readonly form: 'firstIntake' | 'checkIn'
  readonly point: AssessmentPoint
  readonly language: Language
}

interface Props {
  readonly chosen: Chosen
  readonly onChange: (chosen: Chosen) => void
}

export function FormChoices({ chosen, onChange }: Props) {
  const t = useText(formTexts)
  const language = useLanguage()
  return (
    <div className={styles.choices}>
      <Choice
        label={t('which')}
        value={chosen.form}
        onChange={(form) => onChange({ ...chosen, form, point: form === 'firstIntake' ? 'baseline' : chosen.point })}
        options={[
          { value: 'firstIntake', label: t('firstIntake') },
          { value: 'checkIn', label: t('checkIn') },
        ]}
      />
      <Choice
        label={t('language')}
        value={chosen.language}
        onChange={(asked) => onChange({ ...chosen, language: asked })}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
      />
      {chosen.form === 'checkIn' ? (
        <Choice
          label={t('point')}
          value={chosen.point}
          onChange={(point) => onChange({ ...chosen, point })}
          options={ASSESSMENT_POINTS.map((value) => ({ value, label: POINT_NAMES[language][value] }))}
        />
      ) : null}
    </div>
  )
}
