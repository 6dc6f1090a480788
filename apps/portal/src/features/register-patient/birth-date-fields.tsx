import { BIRTH_DATE_FIELDS, readBirthDate } from '@sebone/domain/calendar/birth-date'
import { eraName, TYPED_ERAS } from '@sebone/words/names/era-date'
import { birthDateEcho } from '@sebone/words/patient/birth-date-echo'
import type { UseFormReturn } from 'react-hook-form'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { useDraft } from '../../data/use-draft.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Echo } from '../../parts/echo.tsx'
import { FormChoice } from '../../parts/form-choice.tsx'
import { FormText } from '../../parts/form-text.tsx'
import type { Refused } from '../../parts/use-refused.ts'
import type { RegisterDraft, RegisterField } from './register-draft.ts'
import { registerTexts } from './words.ts'
import styles from './birth-date-fields.module.css'

interface Props {
  readonly form: UseFormReturn<RegisterDraft>
  readonly refused: Refused<RegisterField>
  readonly today: CalendarDate
}

/** A date of birth in Western years or an era, typed, and said back with the age. */
export function BirthDateFields({ form, refused, today }: Props) {
  const t = useText(registerTexts)
  const language = useLanguage()
  const read = readBirthDate(useDraft(form).birthDate, today)
  return (
    <fieldset className={styles.date}>
      <legend className={styles.legend}>{t('birthDate')}</legend>
      <p className={styles.hint}>{t('birthHint')}</p>
      <FormChoice
        control={form.control}
        name="birthDate.era"
        label={t('era')}
        options={TYPED_ERAS.map((value) => ({ value, label: eraName(value, language) }))}
      />
      <div className={styles.parts}>
        {BIRTH_DATE_FIELDS.map((field) => (
          <FormText
            key={field}
            control={form.control}
            name={`birthDate.${field}`}
            label={t(field)}
            inputMode="numeric"
            problem={refused.at(`birthDate.${field}`)}
          />
        ))}
      </div>
      <Echo>{read.ok ? birthDateEcho(read.value, today, language) : null}</Echo>
    </fieldset>
  )
}
