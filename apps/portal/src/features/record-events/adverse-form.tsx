import { ADVERSE_EVENT_KINDS, ADVERSE_EVENT_RELATIONS, ADVERSE_EVENT_SEVERITIES } from '@sebone/domain/episode/adverse-event'
import { ADVERSE_EVENT_KIND_NAMES, ADVERSE_EVENT_RELATION_NAMES, ADVERSE_EVENT_SEVERITY_NAMES } from '@sebone/words/names/adverse-event'
import { writePartialDate } from '@sebone/words/names/date'
import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useApi, type EpisodePage } from '../../data/api.ts'
import type { Refusal } from '../../data/refusal.ts'
import { useClientId } from '../../data/use-client-id.ts'
import { useDraft } from '../../data/use-draft.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { useStale } from '../../data/use-stale.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { ConflictTable } from '../../parts/conflict-table.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FormChoice } from '../../parts/form-choice.tsx'
import { FormSelect } from '../../parts/form-select.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { useConflict } from '../../parts/use-conflict.ts'
import { useRefused } from '../../parts/use-refused.ts'
import { COMPARED, draftOf, harmIn, newDraft, type Compared, type RecordedHarm } from './adverse-draft.ts'
import { eventTexts } from './words.ts'
import styles from './event-form.module.css'

interface Props {
  readonly procedures: EpisodePage['procedures']
  /** The event to correct; null for a new one. */
  readonly recorded: RecordedHarm | null
  readonly onDone: (sentence: string | null) => void
}

const FIELDS: Readonly<Record<string, 'on' | 'resolvedOn'>> = {
  adverseEventInFuture: 'on',
  adverseEventBeforeTreatment: 'on',
  resolvedBeforeBegun: 'resolvedOn',
  resolvedInFuture: 'resolvedOn',
  fatalAndResolved: 'resolvedOn',
}

const fieldOf = ({ code, field }: Refusal) => (field === 'on' || field === 'resolvedOn' ? field : (FIELDS[code] ?? null))

export function AdverseForm({ procedures, recorded, onDone }: Props) {
  const t = useText(eventTexts)
  const language = useLanguage()
  const id = useClientId()
  const api = useApi()
  const changed = usePatientChanged()
  const onError = useStale()
  const record = useMutation(api.adverseEvents.record.mutationOptions({ onSuccess: changed }))
  const correct = useMutation(api.adverseEvents.correct.mutationOptions({ onSuccess: changed, onError }))
  const { error, isPending, isSuccess, reset } = recorded ? correct : record
  const form = useForm({ defaultValues: recorded ? draftOf(recorded) : newDraft(procedures.at(-1)?.id ?? '') })
  const draft = useDraft(form)
  const compare = { form, mine: draft, recorded, draftOf, fields: COMPARED, alone: ['reason'] as const, onDecided: reset, isSaved: isSuccess }
  const { conflict, version } = useConflict(compare)
  const refused = useRefused(error, fieldOf)
  const isTried = form.formState.isSubmitted
  const isReasonMissing = isTried && recorded !== null && draft.reason.trim() === ''
  const [kinds, severities, relations] = [
    ADVERSE_EVENT_KIND_NAMES[language],
    ADVERSE_EVENT_SEVERITY_NAMES[language],
    ADVERSE_EVENT_RELATION_NAMES[language],
  ]
  const codes: Readonly<Partial<Record<Compared, Readonly<Record<string, string>>>>> = { kind: kinds, severity: severities, relation: relations }
  const save = form.handleSubmit((values) => {
    const harm = harmIn(values)
    if (!harm) return
    if (!recorded) record.mutate({ ...harm, id, procedureId: values.procedureId }, { onSuccess: () => onDone(t('saved')) })
    else if (values.reason.trim() !== '')
      correct.mutate({ ...harm, id: recorded.id, version, reason: values.reason }, { onSuccess: () => onDone(t('corrected')) })
  })
  return (
    <EntryForm
      onSubmit={save}
      isDirty={form.formState.isDirty}
      refusal={error ?? (isTried && (harmIn(draft) === null || isReasonMissing) ? form.formState.submitCount : null)}
      problem={refused.whole}
      onEdit={reset}
      conflict={
        conflict ? (
          <ConflictTable
            conflict={conflict}
            nameOf={(field) => t(field)}
            wordsOf={(field, value) => codes[field]?.[String(value)] ?? String(value)}
          />
        ) : null
      }
    >
      <div className={styles.pair}>
        <FormSelect
          control={form.control}
          name="kind"
          label={t('kind')}
          placeholder={t('chooseKind')}
          options={ADVERSE_EVENT_KINDS.map((value) => ({ value, label: kinds[value] }))}
          problem={isTried && draft.kind === '' ? t('kindMissing') : undefined}
        />
        <FormSelect
          control={form.control}
          name="relation"
          label={t('relation')}
          placeholder={t('chooseRelation')}
          options={ADVERSE_EVENT_RELATIONS.map((value) => ({ value, label: relations[value] }))}
          problem={isTried && draft.relation === '' ? t('relationMissing') : undefined}
        />
      </div>
      {procedures.length > 1 && !recorded ? (
        <FormSelect
          control={form.control}
          name="procedureId"
          label={t('afterWhich')}
          placeholder={t('afterWhich')}
          options={procedures.map((each) => ({ value: each.id, label: t('treatmentOf', { date: writePartialDate(each.performedIn, language) }) }))}
        />
      ) : null}
      <FormChoice
        control={form.control}
        name="severity"
        label={t('severity')}
        options={ADVERSE_EVENT_SEVERITIES.map((value) => ({ value, label: severities[value] }))}
      />
      <div className={styles.pair}>
        <FormText control={form.control} name="on" label={t('on')} description={t('onHint')} problem={refused.at('on')} />
        <FormText
          control={form.control}
          name="resolvedOn"
          label={t('resolvedOn')}
          description={t('resolvedHint')}
          isOptional
          problem={refused.at('resolvedOn')}
        />
      </div>
      <FormText control={form.control} name="description" label={t('description')} rows={2} isOptional />
      <FormText control={form.control} name="measures" label={t('measures')} rows={2} isOptional />
      {recorded ? (
        <FormText control={form.control} name="reason" label={t('reason')} rows={2} problem={isReasonMissing ? t('reasonMissing') : undefined} />
      ) : null}
      <Actions>
        <Button kind="main" type="submit" isPending={isPending}>
          {isPending ? t('saving') : t('save')}
        </Button>
        <Button onPress={() => onDone(null)}>{t('cancel')}</Button>
      </Actions>
    </EntryForm>
  )
}
