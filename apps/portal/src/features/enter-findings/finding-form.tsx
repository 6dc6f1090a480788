import { readLocations } from '@sebone/domain/spine/location'
import { useForm } from 'react-hook-form'
import type { EpisodePage } from '../../data/api.ts'
import { notationContext } from '../../data/notation-context.ts'
import type { Refusal } from '../../data/refusal.ts'
import { useDraft } from '../../data/use-draft.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { SideBySide } from '../../parts/side-by-side.tsx'
import { Tick } from '../../parts/tick.tsx'
import { useSay } from '../../parts/said.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { EMPTY_DRAFT, findingsIn, tickedKinds, withoutKind } from './finding-draft.ts'
import { FindingFigure } from './finding-figure.tsx'
import { KindTicks } from './kind-ticks.tsx'
import { PlaceEcho } from './place-echo.tsx'
import { togglePlace } from './place-text.ts'
import { useRecordFindings } from './use-record-findings.ts'
import { findingsTexts } from './words.ts'

/** Everything that can be wrong with a finding is wrong with its place: the rest is chosen from lists. */
const fieldOf = (refusal: Refusal) => ('position' in refusal || refusal.code === 'findingTakesOther' ? 'at' : null)

export function FindingForm({ episode }: { episode: EpisodePage }) {
  const t = useText(findingsTexts)
  const say = useSay()
  const form = useForm({ defaultValues: EMPTY_DRAFT })
  const draft = useDraft(form)
  const record = useRecordFindings(({ kind }) =>
    form.setValue('ticked', withoutKind(form.getValues('ticked'), kind), { shouldDirty: true }),
  )
  const refused = useRefused(record.error, fieldOf)
  const context = notationContext(episode)
  const { locations } = readLocations(draft.at, context)
  const kinds = tickedKinds(draft.ticked)
  const isUnclear = locations.some(({ because }) => because !== null)
  const isUnticked = form.formState.isSubmitted && kinds.length === 0 && !form.formState.isSubmitSuccessful
  const save = form.handleSubmit((values) => {
    const findings = findingsIn(values, episode.episode.id)
    if (findings.length === 0) return form.setError('ticked', { type: 'required' })
    record.mutate(findings, {
      onSuccess: () => {
        form.reset(EMPTY_DRAFT)
        form.setFocus('at')
        say(t('saved', { count: findings.length }))
      },
    })
  })
  return (
    <SideBySide
      left={
        <FindingFigure
          episode={episode}
          locations={locations.map(({ location }) => location)}
          kinds={kinds}
          onSelect={(place) => form.setValue('at', togglePlace(form.getValues('at'), place, context), { shouldDirty: true })}
        />
      }
      right={
        <EntryForm
          onSubmit={save}
          isDirty={form.formState.isDirty}
          refusal={record.error ?? (isUnticked ? form.formState.submitCount : null)}
          problem={isUnticked ? t('noKind') : refused.whole}
          onEdit={record.reset}
        >
          <FormText control={form.control} name="at" label={t('at')} description={t('atHint')} problem={refused.at('at')}>
            <PlaceEcho places={locations} kinds={kinds} />
          </FormText>
          {isUnclear ? (
            <Tick
              isSelected={draft.keepUnclear}
              onChange={(keep) => form.setValue('keepUnclear', keep, { shouldDirty: true })}
            >
              {t('keepUnclear')}
            </Tick>
          ) : null}
          <KindTicks
            ticked={draft.ticked}
            onChange={(ticked) => form.setValue('ticked', ticked, { shouldDirty: true })}
          />
          <Actions>
            <Button kind="main" type="submit" isPending={record.isPending}>
              {record.isPending ? t('saving') : t('save')}
            </Button>
          </Actions>
        </EntryForm>
      }
    />
  )
}
