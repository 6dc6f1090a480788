import { INTERCURRENT_EVENTS } from '@sebone/domain/follow-up/intercurrent-event'
import { writePartialDate } from '@sebone/words/names/date'
import { INTERCURRENT_EVENT_NAMES } from '@sebone/words/names/follow-up'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useApi, type EpisodePage } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { useDraft } from '../../data/use-draft.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { FormSelect } from '../../parts/form-select.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Rows } from '../../parts/rows.tsx'
import { useSay } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { RemoveEvent, type Leaving } from './remove-event.tsx'
import { eventTexts } from './words.ts'
import styles from './event-form.module.css'

/** Treated again, operated on elsewhere, died, lost: outcomes of their own, which close what comes after them. */
export function IntercurrentEvents({ episode }: { episode: EpisodePage }) {
  const t = useText(eventTexts)
  const say = useSay()
  const language = useLanguage()
  const names = INTERCURRENT_EVENT_NAMES[language]
  const record = useMutation(useApi().intercurrentEvents.record.mutationOptions({ onSuccess: usePatientChanged() }))
  const refused = useRefused(record.error, () => 'on' as const)
  const [leaving, setLeaving] = useState<Leaving | null>(null)
  const form = useForm({ defaultValues: { kind: '', on: '', note: '' } })
  const { kind } = useDraft(form)
  const kindProblem = form.formState.isSubmitted && kind === '' ? t('kindMissing') : undefined
  const save = form.handleSubmit((draft) => {
    const chosen = INTERCURRENT_EVENTS.find((each) => each === draft.kind)
    if (!chosen) return
    const made = { ...draft, kind: chosen, id: newId(), episodeId: episode.episode.id }
    record.mutate(made, {
      onSuccess: () => {
        form.reset()
        say(t('saved'))
      },
    })
  })
  return (
    <Section heading={t('ends')}>
      <p className={styles.hint}>{t('endsHint')}</p>
      {episode.events.length === 0 ? <NoneYet>{t('endsNone')}</NoneYet> : null}
      <Rows>
        {episode.events.map((event) => (
          <li key={event.id} className={styles.row}>
            <div className={styles.words}>
              <span>
                <strong>{names[event.kind]}</strong> <span className={styles.more}>{writePartialDate(event.on, language)}</span>
              </span>
              {event.note ? <span>{event.note}</span> : null}
            </div>
            <Button
              kind="quiet"
              aria-label={t('removeThis', { what: names[event.kind] })}
              onPress={() => setLeaving({ of: 'intercurrentEvents', id: event.id, version: event.version })}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </Rows>
      <form className={styles.line} noValidate onSubmit={save} onInput={record.reset}>
        <FormSelect
          control={form.control}
          name="kind"
          label={t('kind')}
          placeholder={t('chooseKind')}
          options={INTERCURRENT_EVENTS.map((value) => ({ value, label: names[value] }))}
          problem={kindProblem}
        />
        <FormText control={form.control} name="on" label={t('on')} problem={refused.at('on')} />
        <FormText control={form.control} name="note" label={t('note')} isOptional />
        <Button type="submit" isPending={record.isPending}>
          {t('endsNew')}
        </Button>
      </form>
      {leaving ? <RemoveEvent leaving={leaving} onClose={() => setLeaving(null)} /> : null}
    </Section>
  )
}
