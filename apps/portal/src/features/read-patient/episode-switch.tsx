import { Link } from '@tanstack/react-router'
import { writeDate } from '@sebone/words/names/date'
import type { EpisodePage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { readTexts } from './words.ts'
import styles from './episode-switch.module.css'

interface Props {
  readonly patientId: string
  readonly episodes: readonly EpisodePage[]
  readonly shown: string
}

export function EpisodeSwitch({ patientId, episodes, shown }: Props) {
  const t = useText(readTexts)
  const language = useLanguage()
  return (
    <nav aria-label={t('otherEpisodes')} className={styles.episodes}>
      {episodes.map(({ episode }) => (
        <Link
          key={episode.id}
          to="/patients/$patientId"
          params={{ patientId }}
          search={{ episode: episode.id }}
          aria-current={episode.id === shown}
          className={styles.episode}
        >
          {episode.topic ?? t('episodeFrom', { date: writeDate(episode.openedOn, language) })}
        </Link>
      ))}
    </nav>
  )
}
