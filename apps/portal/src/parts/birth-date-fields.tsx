import { BIRTH_DATE_FIELDS, readBirthDate } from '@sebone/domain/calendar/birth-date'
import { eraName, TYPED_ERAS } from '@sebone/words/names/era-date'
import { birthDateEcho } from '@sebone/words/patient/birth-date-echo'
import type { UseFormReturn } from 'react-hook-form'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { useDraft } from '../data/use-draft.ts'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { Echo } from './echo.tsx'
import { FormChoice } from './form-choice.tsx'
import { FormText } from './form-text.tsx'
import type { PersonDraft, PersonField } from './person-draft.ts'
import { personTexts } from './person-words.ts'
import type { Refused } from './use-refused.ts'
import styles from './birth-date-fields.module.css'

interface Props {
  readonly form: UseFormReturn<PersonDraft>
  readonly refused: Refused<PersonField>
  readonly today: CalendarDate
}

/** A date of birth in Western years or an era, typed, and said back with the age. */
export function BirthDateFields({ form, refused, today }: Props) {
  const t = useText(personTexts)
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
