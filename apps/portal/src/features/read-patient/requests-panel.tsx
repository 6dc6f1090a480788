import type { EpisodePage } from '../../data/api.ts'
import { useText } from '../../language/use-text.ts'
import { NoneYet } from '../../parts/none-yet.tsx'
import { RequestState } from '../../parts/request-state.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { EpisodeLink } from './episode-link.tsx'
import { readTexts } from './words.ts'

export function RequestsPanel({ episode }: { episode: EpisodePage }) {
  const t = useText(readTexts)
  return (
    <Section
      heading={t('requests')}
      action={<EpisodeLink to="/patients/$patientId/link">{t('makeLink')}</EpisodeLink>}
    >
      {episode.requests.length === 0 ? <NoneYet>{t('noRequests')}</NoneYet> : null}
      <Rows>
        {episode.requests.map((request) => (
          <li key={request.id}>
            <RequestState of={request} />
          </li>
        ))}
      </Rows>
    </Section>
  )
}
