import { readLocations } from '@sebone/domain/spine/location'
import { findingName } from '@sebone/words/names/finding'
import { gradeName } from '@sebone/words/names/grade'
import { SIDE_NAMES } from '@sebone/words/names/side'
import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useApi, type EpisodePage } from '../../data/api.ts'
import { notationContext } from '../../data/notation-context.ts'
import { useDraft } from '../../data/use-draft.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { useStale } from '../../data/use-stale.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { ConflictTable } from '../../parts/conflict-table.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { Tick } from '../../parts/tick.tsx'
import { useConflict } from '../../parts/use-conflict.ts'
import { useRefused } from '../../parts/use-refused.ts'
import { correctionOf, DETAILS } from './correction-draft.ts'
import { KindDetails } from './kind-details.tsx'
import { PlaceEcho } from './place-echo.tsx'
import { findingsTexts } from './words.ts'

interface Props {
  readonly episode: EpisodePage
  readonly recorded: EpisodePage['conditions'][number]
  readonly onDone: (isSaved: boolean) => void
}

/** One recorded finding: where it lies, its side, its grade and its red frame may be mended; another kind is another finding. */
export function CorrectFinding({ episode, recorded, onDone }: Props) {
  const t = useText(findingsTexts)
  const language = useLanguage()
  const onError = useStale()
  const correct = useMutation(useApi().conditions.correct.mutationOptions({ onSuccess: usePatientChanged(), onError }))
  const form = useForm({ defaultValues: correctionOf(recorded) })
  const draft = useDraft(form)
  const compare = { form, mine: draft, recorded, draftOf: correctionOf, fields: DETAILS, onDecided: correct.reset, isSaved: correct.isSuccess }
  const { conflict, version } = useConflict(compare)
  const refused = useRefused(correct.error, (refusal) => ('position' in refusal || refusal.code === 'findingTakesOther' ? ('at' as const) : null))
  const { locations } = readLocations(draft.at, notationContext(episode))
  const isUnclear = locations.some(({ because }) => because !== null)
  const { id, kind } = recorded
  const save = form.handleSubmit((values) => correct.mutate({ ...values, id, kind, version }, { onSuccess: () => onDone(true) }))
  const names = { at: t('at'), side: t('side'), grade: t('grade'), redFramed: t('redFramed'), keepUnclear: t('keepUnclear') }
  const wordsOf = (field: keyof typeof names, value: unknown): string => {
    if (typeof value === 'boolean') return value ? '✓' : '–'
    if (field === 'grade' && draft.grade !== null && value === draft.grade) return gradeName(draft.grade, language)
    if (field === 'grade' && recorded.grade !== null && value !== null) return gradeName(recorded.grade, language)
    return field === 'side' && (value === 'left' || value === 'right' || value === 'both') ? SIDE_NAMES[language][value] : value === null ? '' : String(value)
  }
  return (
    <EntryForm
      onSubmit={save}
      isDirty={form.formState.isDirty}
      refusal={correct.error}
      problem={refused.whole}
      onEdit={correct.reset}
      conflict={conflict ? <ConflictTable conflict={conflict} nameOf={(field) => names[field]} wordsOf={wordsOf} /> : null}
    >
      <h3>{findingName(kind, language)}</h3>
      <FormText control={form.control} name="at" label={t('at')} problem={refused.at('at')}>
        <PlaceEcho places={locations} kinds={[kind]} />
      </FormText>
      {isUnclear ? (
        <Tick isSelected={draft.keepUnclear} onChange={(keep) => form.setValue('keepUnclear', keep, { shouldDirty: true })}>
          {t('keepUnclear')}
        </Tick>
      ) : null}
      <KindDetails
        kind={kind}
        details={{ id, side: draft.side, grade: draft.grade, redFramed: draft.redFramed }}
        onChange={({ side, grade, redFramed }) => {
          form.setValue('side', side, { shouldDirty: true })
          form.setValue('grade', grade, { shouldDirty: true })
          form.setValue('redFramed', redFramed, { shouldDirty: true })
        }}
      />
      <Actions>
        <Button kind="main" type="submit" isPending={correct.isPending}>
          {correct.isPending ? t('saving') : t('saveCorrection')}
        </Button>
        <Button onPress={() => onDone(false)}>{t('cancel')}</Button>
      </Actions>
    </EntryForm>
  )
}
