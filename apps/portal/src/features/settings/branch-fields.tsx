import type { BranchField, TypedIdentity } from '@sebone/domain/clinic/read-clinic-identity'
import type { UseFormReturn } from 'react-hook-form'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { FieldGroup } from '../../parts/field-group.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { clinicTexts } from './clinic-words.ts'
import styles from './branch-fields.module.css'

interface Props {
  readonly form: UseFormReturn<TypedIdentity>
  readonly index: number
  readonly problemAt: (field: BranchField, language?: 'en' | 'ja') => string | undefined
  readonly onFirst: (() => void) | undefined
  readonly onRemove: (() => void) | undefined
}

const LANGUAGES = [
  ['ja', 'japanese'],
  ['en', 'english'],
] as const

export function BranchFields({ form, index, problemAt, onFirst, onRemove }: Props) {
  const t = useText(clinicTexts)
  const inBoth = (field: 'name' | 'address' | 'hours' | 'outsideHours', label: string, rows?: number) =>
    LANGUAGES.map(([language, named]) => (
      <FormText
        key={`${field} ${language}`}
        control={form.control}
        name={`branches.${index}.${field}.${language}`}
        label={t('inLanguage', { field: label, language: t(named) })}
        lang={language}
        isOptional={field !== 'name'}
        problem={problemAt(field, language)}
        {...(rows ? { rows } : {})}
      />
    ))
  return (
    <FieldGroup name={t('branch', { number: index + 1 })} columns={2}>
      {inBoth('name', t('branchName'))}
      {inBoth('address', t('address'), 2)}
      <FormText
        control={form.control}
        name={`branches.${index}.phone`}
        label={t('phone')}
        type="tel"
        isOptional
        problem={problemAt('phone')}
      />
      <span />
      {inBoth('hours', t('hours'), 2)}
      {inBoth('outsideHours', t('outsideHours'), 2)}
      <p className={styles.hint}>{t('outsideHint')}</p>
      <div className={styles.acts}>
        {onFirst ? (
          <Button kind="quiet" onPress={onFirst}>
            {t('first')}
          </Button>
        ) : null}
        {onRemove ? (
          <Button kind="quiet" onPress={onRemove}>
            {t('takeOut')}
          </Button>
        ) : null}
      </div>
    </FieldGroup>
  )
}
