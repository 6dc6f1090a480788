import { sitesAgreement } from '@sebone/domain/pricing/billed-sites'
import { useForm } from 'react-hook-form'
import type { EpisodePage } from '../../data/api.ts'
import { notationContext } from '../../data/notation-context.ts'
import { readCount } from '../../data/read-count.ts'
import { useClientId } from '../../data/use-client-id.ts'
import { useDraft } from '../../data/use-draft.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { DiscEcho } from '../../parts/disc-echo.tsx'
import { ConflictTable } from '../../parts/conflict-table.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { SideBySide } from '../../parts/side-by-side.tsx'
import { useConflict } from '../../parts/use-conflict.ts'
import { useRefused } from '../../parts/use-refused.ts'
import { DateEcho } from './date-echo.tsx'
import { NotTreatedRows } from './not-treated-rows.tsx'
import { CorrectionPreview } from './correction-preview.tsx'
import { COMPARED, draftOf, procedureIn } from './treatment-draft.ts'
import { TreatmentFigure } from './treatment-figure.tsx'
import { treatmentFieldOf } from './treatment-field-of.ts'
import { discsIn } from './treatment-preview.ts'
import { answeredIn, missingIn } from './missing-reasons.ts'
import { useCorrectTreatment } from './use-correct-treatment.ts'
import { useRecordTreatment } from './use-record-treatment.ts'
import { useDraftWords } from './use-draft-words.ts'
import { WarningReasons } from './warning-reasons.tsx'
import { treatmentTexts } from './words.ts'

interface Props {
  readonly episode: EpisodePage
  /** The treatment to correct; null for a new one. */
  readonly recorded: EpisodePage['procedures'][number] | null
  readonly onSaved: (sentence: string) => void
}

export function TreatmentForm({ episode, recorded, onSaved }: Props) {
  const t = useText(treatmentTexts)
  const newId = useClientId()
  const form = useForm({ defaultValues: draftOf(recorded) })
  const draft = useDraft(form)
  const record = useRecordTreatment()
  const correct = useCorrectTreatment()
  const { error, isPending, isSuccess, reset } = recorded ? correct : record
  const context = notationContext(episode)
  const refused = useRefused(error, (refusal) => treatmentFieldOf(refusal, draft, context))
  const sites = readCount(draft.billedSites)
  const differ = sitesAgreement(discsIn(draft.discs, context).length || null, sites ?? null) === 'differ'
  const isTried = form.formState.isSubmitted
  const isReasonMissing = isTried && recorded !== null && draft.reason.trim() === ''
  const compare = { form, mine: draft, recorded, draftOf, fields: COMPARED, alone: ['reason'] as const, onDecided: reset, isSaved: isSuccess }
  const { conflict, version } = useConflict(compare)
  const { nameOf, wordsOf } = useDraftWords()
  const save = form.handleSubmit((values) => {
    const procedure = procedureIn(values)
    if (procedure === null) return
    if (recorded) {
      if (values.reason.trim() === '') return
      const corrected = { ...procedure, id: recorded.id, version, reason: values.reason }
      correct.mutate(corrected, { onSuccess: () => onSaved(t('corrected')) })
    } else {
      const made = { ...procedure, id: newId, episodeId: episode.episode.id }
      record.mutate(made, { onSuccess: () => onSaved(t('saved')) })
    }
  })
  return (
    <SideBySide
      left={<TreatmentFigure episode={episode} form={form} context={context} />}
      right={
        <EntryForm
          onSubmit={save}
          isDirty={form.formState.isDirty}
          refusal={error ?? (isTried && (procedureIn(draft) === null || isReasonMissing) ? form.formState.submitCount : null)}
          problem={refused.whole}
          onEdit={reset}
          conflict={conflict ? <ConflictTable conflict={conflict} nameOf={nameOf} wordsOf={wordsOf} /> : null}
        >
          <WarningReasons
            form={form}
            warnings={recorded ? answeredIn(recorded) : episode.warnings}
            missing={missingIn(error)}
            problem={refused.at('despite')}
          />
          <FormText
            control={form.control}
            name="performedIn"
            label={t('performedIn')}
            description={recorded ? `${t('performedHint')} ${t('dueMoves')}` : t('performedHint')}
            problem={refused.at('performedIn')}
          >
            <DateEcho text={draft.performedIn} />
          </FormText>
          {recorded ? <CorrectionPreview episode={episode} recorded={recorded} typed={draft.performedIn} /> : null}
          <FormText
            control={form.control}
            name="discs"
            label={t('discs')}
            description={t('discsHint')}
            problem={refused.at('discs')}
          >
            <DiscEcho text={draft.discs} context={context} />
          </FormText>
          <NotTreatedRows form={form} isTried={isTried} problem={refused.at('notTreated')} />
          <FormText
            control={form.control}
            name="billedSites"
            label={t('billedSites')}
            description={t('billedHint')}
            inputMode="numeric"
            isOptional
            problem={isTried && sites === undefined ? t('sitesNotANumber') : refused.at('billedSites')}
          />
          {differ || draft.billedSitesReason !== '' ? (
            <FormText
              control={form.control}
              name="billedSitesReason"
              label={t('sitesReason')}
              description={t('sitesReasonHint')}
              rows={2}
              problem={refused.at('billedSitesReason')}
            />
          ) : null}
          <FormText control={form.control} name="physician" label={t('physician')} isOptional />
          <FormText
            control={form.control}
            name="lotNumbers"
            label={t('lotNumbers')}
            description={t('lotNumbersHint')}
            isOptional
            problem={refused.at('lotNumbers')}
          />
          <FormText
            control={form.control}
            name="duringTreatment"
            label={t('duringTreatment')}
            description={t('duringTreatmentHint')}
            rows={2}
            isOptional
          />
          {recorded ? (
            <FormText
              control={form.control}
              name="reason"
              label={t('correctionReason')}
              description={t('correctionReasonHint')}
              rows={2}
              problem={isReasonMissing ? t('correctionReasonMissing') : undefined}
            />
          ) : null}
          <Actions>
            <Button kind="main" type="submit" isPending={isPending}>
              {isPending ? t('saving') : recorded ? t('saveCorrection') : t('save')}
            </Button>
          </Actions>
        </EntryForm>
      }
    />
  )
}
