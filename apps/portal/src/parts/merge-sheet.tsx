import { writeDate } from '@sebone/words/names/date'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useApi, type PatientPage } from '../data/api.ts'
import { useDraft } from '../data/use-draft.ts'
import { usePatientChanged } from '../data/use-patient-changed.ts'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { Actions } from './actions.tsx'
import { Button } from './button.tsx'
import { ComparePeople } from './compare-people.tsx'
import { FormChoice } from './form-choice.tsx'
import { FormText } from './form-text.tsx'
import { mergeTexts } from './merge-words.ts'
import { Notice } from './notice.tsx'
import { personTexts } from './person-words.ts'
import { useSay } from './said.tsx'
import { Sheet } from './sheet.tsx'
import { Tick } from './tick.tsx'
import { useRefused } from './use-refused.ts'
import { partTexts } from './words.ts'
import styles from './merge-sheet.module.css'

type Patient = PatientPage['patient']

const FIELDS = ['familyKana', 'givenKana', 'birthDate', 'phone', 'email', 'countryOfResidence'] as const
type Field = (typeof FIELDS)[number]

interface Props {
  readonly one: Patient
  readonly other: Patient
  readonly onClose: () => void
}

/** Which of two records stays, what is taken from the one that goes, and why they are one person. */
export function MergeSheet({ one, other, onClose }: Props) {
  const t = useText(mergeTexts)
  const of = useText(personTexts)
  const part = useText(partTexts)
  const language = useLanguage()
  const say = useSay()
  const navigate = useNavigate()
  const changed = usePatientChanged()
  // Once merged the two are one: the sheet closes before the page hears of it, and does not compare somebody with themselves.
  const merge = useMutation(useApi().patients.merge.mutationOptions({ onSuccess: () => void changed(), onError: changed }))
  const refused = useRefused(merge.error, () => null)
  const form = useForm<{ keep: string; take: readonly Field[]; reason: string }>({ defaultValues: { keep: other.id, take: [], reason: '' } })
  const { keep, take } = useDraft(form)
  const [into, from] = keep === one.id ? [one, other] : [other, one]
  const takeable = FIELDS.filter((field) => from[field] !== null && from[field] !== into[field])
  const save = form.handleSubmit(({ reason }) =>
    merge.mutate(
      {
        from: { id: from.id, version: from.version },
        into: { id: into.id, version: into.version },
        take: takeable.filter((field) => take.includes(field)),
        reason,
      },
      {
        onSuccess: ({ patientId }) => {
          onClose()
          void navigate({ to: '/patients/$patientId', params: { patientId }, ignoreBlocker: true }).then(() => say(t('merged')))
        },
      },
    ),
  )
  const valueOf = (patient: Patient, field: Field) =>
    field === 'birthDate' && patient.birthDate !== null ? writeDate(patient.birthDate, language) : patient[field]
  const nameOf = ({ familyName, givenName, number }: Patient) => t('keepThis', { name: `${familyName} ${givenName}`, number })
  return (
    <Sheet title={t('mergeTitle')} isOpen isWide onClose={onClose}>
      <p>{t('mergeBody')}</p>
      <ComparePeople people={[one, other]} />
      {refused.whole === null ? null : (
        <Notice kind="alert">
          <p role="alert">{refused.whole}</p>
        </Notice>
      )}
      <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <FormChoice
          control={form.control}
          name="keep"
          label={t('keepQuestion')}
          isStacked
          options={[other, one].map((patient) => ({ value: patient.id, label: nameOf(patient) }))}
        />
        {takeable.length === 0 ? null : (
          <fieldset className={styles.take}>
            <legend>{t('takeFrom')}</legend>
            {takeable.map((field) => (
              <Tick
                key={field}
                isSelected={take.includes(field)}
                onChange={(isTaken) => form.setValue('take', isTaken ? [...take, field] : take.filter((each) => each !== field))}
              >
                {of(field)}: {into[field] === null ? null : <s>{valueOf(into, field)}</s>} {valueOf(from, field)}
              </Tick>
            ))}
          </fieldset>
        )}
        <FormText
          control={form.control}
          name="reason"
          rules={{ required: true }}
          label={t('reason')}
          rows={2}
          problem={form.formState.errors.reason ? part('reasonNeeded') : undefined}
        />
        <Actions>
          <Button kind="danger" type="submit" isPending={merge.isPending}>
            {merge.isPending ? t('merging') : t('mergeNow')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </Actions>
      </form>
    </Sheet>
  )
}
