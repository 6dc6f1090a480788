import { isFollowUpPoint } from '@sebone/domain/follow-up/assessment-point'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { writeDate } from '@sebone/words/names/date'
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

export function DeclinedPoints({ episode }: { episode: EpisodePage }) {
  const t = useText(eventTexts)
  const say = useSay()
  const language = useLanguage()
  const names = POINT_NAMES[language]
  const decline = useMutation(useApi().points.decline.mutationOptions({ onSuccess: usePatientChanged() }))
  const refused = useRefused(decline.error, () => null)
  const [leaving, setLeaving] = useState<Leaving | null>(null)
  const form = useForm({ defaultValues: { point: '', note: '' } })
  const typed = useDraft(form)
  const latest = episode.courses.at(-1)
  const open = (latest?.course.points ?? []).flatMap(({ point, status }) =>
    isFollowUpPoint(point) && !['recorded', 'declined', 'notApplicable'].includes(status) ? [point] : [],
  )
  const missing = form.formState.isSubmitted && typed.point === '' ? t('pointMissing') : undefined
  const save = form.handleSubmit((draft) => {
    const point = open.find((each) => each === draft.point)
    if (!point || !latest?.procedureId) return
    decline.mutate(
      { id: newId(), procedureId: latest.procedureId, point, note: draft.note },
      {
        onSuccess: () => {
          form.reset()
          say(t('saved'))
        },
      },
    )
  })
  return (
    <Section heading={t('declined')}>
      <p className={styles.hint}>{t('declinedHint')}</p>
      {episode.declined.length === 0 ? <NoneYet>{t('declinedNone')}</NoneYet> : null}
      <Rows>
        {episode.declined.map((one) => (
          <li key={one.id} className={styles.row}>
            <span>
              <strong>{names[one.point]}</strong>{' '}
              <span className={styles.more}>{t('declinedOn', { date: writeDate(one.on, language) })}</span> {one.note}
            </span>
            <Button
              kind="quiet"
              aria-label={t('askAgainThis', { what: names[one.point] })}
              onPress={() => setLeaving({ of: 'points', id: one.id, version: one.version })}
            >
              {t('askAgain')}
            </Button>
          </li>
        ))}
      </Rows>
      {open.length > 0 ? (
        <form className={styles.short} noValidate onSubmit={save}>
          <FormSelect
            control={form.control}
            name="point"
            label={t('point')}
            placeholder={t('choosePoint')}
            options={open.map((value) => ({ value, label: names[value] }))}
            problem={missing ?? refused.whole ?? undefined}
          />
          <FormText control={form.control} name="note" label={t('note')} isOptional />
          <Button type="submit" isPending={decline.isPending}>
            {t('decline')}
          </Button>
        </form>
      ) : null}
      {leaving ? <RemoveEvent leaving={leaving} onClose={() => setLeaving(null)} /> : null}
    </Section>
  )
}
