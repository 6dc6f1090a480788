import { ADVERSE_EVENT_KIND_NAMES, ADVERSE_EVENT_RELATION_NAMES, ADVERSE_EVENT_SEVERITY_NAMES } from '@sebone/words/names/adverse-event'
import { writePartialDate } from '@sebone/words/names/date'
import { useState } from 'react'
import type { EpisodePage } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Rows } from '../../parts/rows.tsx'
import { useSay } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { AdverseForm } from './adverse-form.tsx'
import type { RecordedHarm } from './adverse-draft.ts'
import { RemoveEvent, type Leaving } from './remove-event.tsx'
import { eventTexts } from './words.ts'
import styles from './event-form.module.css'

export function AdverseEvents({ episode }: { episode: EpisodePage }) {
  const t = useText(eventTexts)
  const say = useSay()
  const language = useLanguage()
  const canWrite = useMay()('findings:write')
  const [open, setOpen] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<Leaving | null>(null)
  const done = (sentence: string | null) => {
    setOpen(null)
    if (sentence !== null) say(sentence)
  }
  const nameOf = ({ kind }: RecordedHarm) => ADVERSE_EVENT_KIND_NAMES[language][kind]
  const chosen = episode.adverseEvents.find(({ id }) => id === open) ?? null
  return (
    <Section heading={t('harm')} action={canWrite && open === null ? <Button kind="quiet" onPress={() => setOpen('new')}>{t('harmNew')}</Button> : null}>
      {open !== null ? (
        <div className={styles.form}>
          <AdverseForm key={open} procedures={episode.procedures} recorded={chosen} onDone={done} />
        </div>
      ) : null}
      {episode.adverseEvents.length === 0 && open === null ? <NoneYet>{t('harmNone')}</NoneYet> : null}
      <Rows>
        {episode.adverseEvents.map((event) => (
          <li key={event.id} className={styles.row}>
            <div className={styles.words}>
              <span>
                <strong>{nameOf(event)}</strong> {ADVERSE_EVENT_SEVERITY_NAMES[language][event.severity]}
                <span className={styles.more}> {t('since', { date: writePartialDate(event.on, language) })}</span>
              </span>
              <span className={styles.more}>
                {ADVERSE_EVENT_RELATION_NAMES[language][event.relation]} ·{' '}
                {event.resolvedOn ? t('resolved', { date: writePartialDate(event.resolvedOn, language) }) : t('lasts')}
              </span>
              {event.description ? <span>{event.description}</span> : null}
              {event.measures ? <span>{event.measures}</span> : null}
            </div>
            {canWrite ? (
              <span>
                <Button kind="quiet" aria-label={t('correctThis', { what: nameOf(event) })} onPress={() => setOpen(event.id)}>
                  {t('correct')}
                </Button>
                <Button
                  kind="quiet"
                  aria-label={t('removeThis', { what: nameOf(event) })}
                  onPress={() => setLeaving({ of: 'adverseEvents', id: event.id, version: event.version })}
                >
                  {t('remove')}
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </Rows>
      {leaving ? <RemoveEvent leaving={leaving} onClose={() => setLeaving(null)} /> : null}
    </Section>
  )
}
