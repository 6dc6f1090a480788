import type { EpisodePage } from '../../data/api.ts'
import { useText } from '../../language/use-text.ts'
import { ConditionLine } from '../../parts/condition-line.tsx'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { EpisodeLink } from './episode-link.tsx'
import { readTexts } from './words.ts'

export function FindingsPanel({ episode }: { episode: EpisodePage }) {
  const t = useText(readTexts)
  return (
    <Section
      heading={t('findings')}
      action={<EpisodeLink to="/patients/$patientId/findings">{t('enterFindings')}</EpisodeLink>}
    >
      {episode.conditions.length === 0 ? <NoneYet>{t('noFindings')}</NoneYet> : null}
      <Rows>
        {episode.conditions.map((condition) => (
          <li key={condition.id}>
            <ConditionLine of={condition} />
          </li>
        ))}
      </Rows>
    </Section>
  )
}
