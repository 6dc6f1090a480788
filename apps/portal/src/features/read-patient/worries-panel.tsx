import { writeDate } from '@sebone/words/names/date'
import type { EpisodePage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { EpisodeLink } from './episode-link.tsx'
import { readTexts } from './words.ts'
import styles from './worries-panel.module.css'

export function WorriesPanel({ episode }: { episode: EpisodePage }) {
  const t = useText(readTexts)
  const language = useLanguage()
  return (
    <Section heading={t('worries')} action={<EpisodeLink to="/patients/$patientId/answers">{t('answers')}</EpisodeLink>}>
      {episode.worries.length === 0 ? <NoneYet>{t('noWorries')}</NoneYet> : null}
      <Rows>
        {episode.worries.map((worry) => (
          <li key={worry.assessmentId}>
            <blockquote className={styles.worry}>{worry.text}</blockquote>
            <p className={styles.on}>{worry.on ? writeDate(worry.on, language) : t('dateUnknown')}</p>
          </li>
        ))}
      </Rows>
    </Section>
  )
}
