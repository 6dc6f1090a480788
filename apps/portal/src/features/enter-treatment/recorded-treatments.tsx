import { getRouteApi } from '@tanstack/react-router'
import type { EpisodePage } from '../../data/api.ts'
import { useText } from '../../language/use-text.ts'
import { LinkButton } from '../../parts/link-button.tsx'
import { NoneYet } from '../../parts/none-yet.tsx'
import { ProcedureFacts } from '../../parts/procedure-facts.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { treatmentTexts } from './words.ts'
import styles from './recorded-treatments.module.css'

const route = getRouteApi('/staff/patients/$patientId/treatment')

export function RecordedTreatments({ procedures }: { procedures: EpisodePage['procedures'] }) {
  const t = useText(treatmentTexts)
  const params = route.useParams()
  const { episode } = route.useSearch()
  return (
    <Section heading={t('recorded')}>
      {procedures.length === 0 ? <NoneYet>{t('noneYet')}</NoneYet> : null}
      <Rows>
        {procedures.map((procedure) => (
          <li key={procedure.id} className={styles.row}>
            <ProcedureFacts of={procedure} />
            <LinkButton
              kind="quiet"
              to="/patients/$patientId/treatment"
              params={params}
              search={{ procedure: procedure.id, ...(episode ? { episode } : {}) }}
            >
              {t('correct')}
            </LinkButton>
          </li>
        ))}
      </Rows>
    </Section>
  )
}
