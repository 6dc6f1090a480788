import { CONTRAINDICATIONS } from '@sebone/domain/episode/contraindication'
import { CONTRAINDICATION_NAMES } from '@sebone/words/staff/contraindication'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useApi, type EpisodePage } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { FormSelect } from '../../parts/form-select.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { RemoveWithReason } from '../../parts/remove-with-reason.tsx'
import { Rows } from '../../parts/rows.tsx'
import { useSay } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { treatmentTexts } from './words.ts'
import styles from './also-known.module.css'

type Noted = EpisodePage['noted'][number]

/** What staff know of that stands in no finding and in no answer. */
export function AlsoKnown({ episode }: { episode: EpisodePage }) {
  const t = useText(treatmentTexts)
  const say = useSay()
  const language = useLanguage()
  const names = CONTRAINDICATION_NAMES[language]
  const changed = usePatientChanged()
  const api = useApi()
  const note = useMutation(api.contraindications.note.mutationOptions({ onSuccess: changed }))
  const remove = useMutation(api.contraindications.remove.mutationOptions({ onSuccess: changed }))
  const refused = useRefused(note.error, () => null)
  const notRemoved = useRefused(remove.error, () => null)
  const [leaving, setLeaving] = useState<Noted | null>(null)
  const form = useForm({ defaultValues: { contraindication: '', note: '' } })
  const save = form.handleSubmit((draft) => {
    const contraindication = CONTRAINDICATIONS.find((each) => each === draft.contraindication)
    if (!contraindication) return
    const made = { id: newId(), episodeId: episode.episode.id, contraindication, note: draft.note }
    note.mutate(made, {
      onSuccess: () => {
        form.reset()
        say(t('noted'))
      },
    })
  })
  const others = CONTRAINDICATIONS.filter((each) => !episode.noted.some((one) => one.contraindication === each))
  return (
    <Section heading={t('alsoKnown')}>
      <p className={styles.hint}>{t('alsoKnownHint')}</p>
      <Rows>
        {episode.noted.map((one) => (
          <li key={one.id} className={styles.row}>
            <span>
              <strong>{names[one.contraindication]}</strong> {one.note}
            </span>
            <Button kind="quiet" aria-label={t('takeBackThis', { what: names[one.contraindication] })} onPress={() => setLeaving(one)}>
              {t('takeBack')}
            </Button>
          </li>
        ))}
      </Rows>
      <form className={styles.form} noValidate onSubmit={save}>
        <FormSelect
          control={form.control}
          name="contraindication"
          label={t('what')}
          placeholder={t('chooseContraindication')}
          options={others.map((each) => ({ value: each, label: names[each] }))}
          problem={refused.whole ?? undefined}
        />
        <FormText control={form.control} name="note" label={t('note')} isOptional />
        <div>
          <Button type="submit" isPending={note.isPending}>
            {t('noteIt')}
          </Button>
        </div>
      </form>
      {leaving ? (
        <RemoveWithReason
          title={t('takeBackTitle')}
          action={t('takeBack')}
          problem={notRemoved.whole}
          isPending={remove.isPending}
          onClose={() => setLeaving(null)}
          onRemove={(reason) =>
            remove.mutate(
              { id: leaving.id, version: leaving.version, reason },
              {
                onSuccess: () => {
                  setLeaving(null)
                  say(t('takenBack'))
                },
              },
            )
          }
        />
      ) : null}
    </Section>
  )
}
