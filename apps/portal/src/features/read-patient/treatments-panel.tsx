import type { EpisodePage } from '../../data/api.ts'
import { useText } from '../../language/use-text.ts'
import { NoneYet } from '../../parts/none-yet.tsx'
import { ProcedureFacts } from '../../parts/procedure-facts.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { EpisodeLink } from './episode-link.tsx'
import { readTexts } from './words.ts'

export function TreatmentsPanel({ episode }: { episode: EpisodePage }) {
  const t = useText(readTexts)
  return (
    <Section
      heading={t('treatment')}
      action={<EpisodeLink to="/patients/$patientId/treatment">{t('enterTreatment')}</EpisodeLink>}
    >
      {episode.procedures.length === 0 ? <NoneYet>{t('noTreatments')}</NoneYet> : null}
      <Rows>
        {episode.procedures.map((procedure) => (
          <li key={procedure.id}>
            <ProcedureFacts of={procedure} />
          </li>
        ))}
      </Rows>
    </Section>
  )
}
