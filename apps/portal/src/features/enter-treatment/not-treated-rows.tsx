import { NOT_TREATED_REASONS } from '@sebone/domain/spine/not-treated-reason'
import { NOT_TREATED_REASON_NAMES } from '@sebone/words/names/not-treated-reason'
import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useDraft } from '../../data/use-draft.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { FormSelect } from '../../parts/form-select.tsx'
import { FormText } from '../../parts/form-text.tsx'
import type { TreatmentDraft } from './treatment-draft.ts'
import { treatmentTexts } from './words.ts'
import styles from './not-treated-rows.module.css'

interface Props {
  readonly form: UseFormReturn<TreatmentDraft>
  readonly isTried: boolean
  readonly problem: string | undefined
}

/** Discs that were planned and could not be treated: a record of its own each, with its reason. */
export function NotTreatedRows({ form, isTried, problem }: Props) {
  const t = useText(treatmentTexts)
  const language = useLanguage()
  const rows = useFieldArray({ control: form.control, name: 'notTreated' })
  const typed = useDraft(form).notTreated
  const options = NOT_TREATED_REASONS.map((reason) => ({
    value: reason,
    label: NOT_TREATED_REASON_NAMES[language][reason],
  }))
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>{t('notTreated')}</legend>
      {rows.fields.length === 0 ? <p className={styles.none}>{t('notTreatedNone')}</p> : null}
      {rows.fields.map((row, index) => {
        const { disc = '', reason = '' } = typed[index] ?? {}
        return (
          <div key={row.id} className={styles.row}>
            <FormText
              control={form.control}
              name={`notTreated.${index}.disc`}
              label={t('disc')}
              problem={index === 0 ? problem : undefined}
            />
            <FormSelect
              control={form.control}
              name={`notTreated.${index}.reason`}
              label={t('reason')}
              placeholder={t('chooseReason')}
              options={options}
              problem={isTried && reason === '' ? t('reasonMissing', { disc }) : undefined}
            />
            <div className={styles.out}>
              <Button kind="quiet" aria-label={t('takeOutThis', { disc })} onPress={() => rows.remove(index)}>
                {t('takeOut')}
              </Button>
            </div>
          </div>
        )
      })}
      <div>
        <Button onPress={() => rows.append({ disc: '', reason: '' })}>{t('addNotTreated')}</Button>
      </div>
    </fieldset>
  )
}
