import { useState } from 'react'
import type { EpisodePage, PatientPage } from '../../data/api.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Section } from '../../parts/section.tsx'
import { timelineOf } from './timeline-of.ts'
import { TimelineLine } from './timeline-line.tsx'
import { timelineTexts } from './timeline-words.ts'
import styles from './timeline-panel.module.css'

/** So many that they are seen at a glance; the rest is one press away. */
const SHOWN = 8

/** Everything that happened, in one calm list, the latest first. */
export function TimelinePanel({ page, episode }: { page: PatientPage; episode: EpisodePage }) {
  const t = useText(timelineTexts)
  const [isWhole, setWhole] = useState(false)
  const events = timelineOf(page, episode)
  const shown = isWhole ? events : events.slice(0, SHOWN)
  return (
    <Section heading={t('title')}>
      {events.length === 0 ? <NoneYet>{t('none')}</NoneYet> : null}
      <ol role="list" className={styles.list}>
        {shown.map((event) => (
          <TimelineLine key={`${event.kind} ${event.id}`} event={event} />
        ))}
      </ol>
      {shown.length < events.length ? (
        <div className="screen-only">
          <Button kind="quiet" onPress={() => setWhole(true)}>
            {t('more', { count: events.length })}
          </Button>
        </div>
      ) : null}
    </Section>
  )
}
