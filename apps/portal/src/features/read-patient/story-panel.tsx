import type { EpisodePage } from '../../data/api.ts'
import { useText } from '../../language/use-text.ts'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Section } from '../../parts/section.tsx'
import { EpisodeLink } from './episode-link.tsx'
import { readTexts } from './words.ts'
import styles from './story-panel.module.css'

export function StoryPanel({ episode: { episode } }: { episode: EpisodePage }) {
  const t = useText(readTexts)
  const parts = [
    ['topic', episode.topic],
    ['history', episode.history],
    ['comment', episode.comment],
  ] as const
  const written = parts.filter(([, text]) => text !== null)
  return (
    <Section
      heading={t('story')}
      action={<EpisodeLink to="/patients/$patientId/history">{t('editStory')}</EpisodeLink>}
    >
      {written.length === 0 ? <NoneYet>{t('noStory')}</NoneYet> : null}
      {written.map(([name, text]) => (
        <div key={name}>
          <h3 className={styles.name}>{t(name)}</h3>
          <p className={styles.text}>{text}</p>
        </div>
      ))}
    </Section>
  )
}
