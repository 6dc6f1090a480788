import type { ClinicIdentity } from '@sebone/domain/clinic/clinic-identity'
import { readClinicIdentity, type BranchField, type TypedIdentity } from '@sebone/domain/clinic/read-clinic-identity'
import { ISSUER_KINDS } from '@sebone/domain/pricing/registration-number'
import { refusalSentence } from '@sebone/words/staff/refusals'
import { useFieldArray, useForm } from 'react-hook-form'
import { useApiClient, type SettingLine } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { useDraft } from '../../data/use-draft.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { Echo } from '../../parts/echo.tsx'
import { FieldGroup } from '../../parts/field-group.tsx'
import { FormChoice } from '../../parts/form-choice.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { BranchFields } from './branch-fields.tsx'
import { ClinicChanges } from './clinic-changes.tsx'
import { emptyBranch, isAtField, typedOf } from './clinic-draft.ts'
import { clinicTexts } from './clinic-words.ts'
import { DecideForm } from './decide-form.tsx'
import { inForce, latest } from './setting-version.ts'
import { useDecide } from './use-decide.ts'

interface Props {
  readonly line: SettingLine<ClinicIdentity>
  readonly onSaved: () => void
  readonly onLeave: () => void
}

export function ClinicForm({ line, ...ways }: Props) {
  const t = useText(clinicTexts)
  const language = useLanguage()
  const client = useApiClient()
  const before = latest(line)?.content
  const form = useForm<TypedIdentity>({
    defaultValues: before ? typedOf(before) : { name: { en: '', ja: '' }, issuer: 'corporation', registrationNumber: '', branches: [] },
  })
  const branches = useFieldArray({ control: form.control, name: 'branches', keyName: 'key' })
  const typed = structuredClone(useDraft(form))
  const read = readClinicIdentity(typed)
  const problems = read.ok ? [] : read.error
  const problemAt = (branch: number | null, field: BranchField | 'registrationNumber', of?: 'en' | 'ja') => {
    const found = problems.find((problem) => isAtField(problem, { branch, field, ...(of ? { language: of } : {}) }))
    return found ? refusalSentence(found, language) : undefined
  }
  const save = useDecide(client.settings.clinic.plan.mutate)
  return (
    <DecideForm
      line={line}
      isDirty={form.formState.isDirty}
      read={() => (read.ok ? typed : null)}
      ask={async (_, validFrom) => validFrom}
      show={() => (read.ok ? <ClinicChanges before={inForce(line)?.content ?? null} after={read.value.identity} /> : null)}
      save={save}
      {...ways}
    >
      <FieldGroup name={t('name')} columns={2}>
        <FormText control={form.control} name="name.ja" label={t('japanese')} lang="ja" problem={problemAt(null, 'name', 'ja')} />
        <FormText control={form.control} name="name.en" label={t('english')} lang="en" problem={problemAt(null, 'name', 'en')} />
      </FieldGroup>
      <FieldGroup name={t('invoices')}>
        <FormChoice
          control={form.control}
          name="issuer"
          label={t('issuer')}
          options={ISSUER_KINDS.map((value) => ({ value, label: t(value) }))}
        />
        <FormText
          control={form.control}
          name="registrationNumber"
          label={t('registrationNumber')}
          description={t('registrationHint')}
          isOptional
          problem={problemAt(null, 'registrationNumber')}
        >
          <Echo isOpen>{read.ok && read.value.warnings.length > 0 ? t('registrationOdd') : null}</Echo>
        </FormText>
      </FieldGroup>
      {branches.fields.map((branch, index) => (
        <BranchFields
          key={branch.key}
          form={form}
          index={index}
          problemAt={(field, of) => problemAt(index, field, of)}
          onFirst={index === 0 ? undefined : () => branches.move(index, 0)}
          onRemove={branches.fields.length === 1 ? undefined : () => branches.remove(index)}
        />
      ))}
      <FieldGroup>
        <div>
          <Button onPress={() => branches.append(emptyBranch(newId()))}>{t('addBranch')}</Button>
        </div>
      </FieldGroup>
    </DecideForm>
  )
}
