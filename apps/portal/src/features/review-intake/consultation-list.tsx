import type { OpenConsultation } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { LinkButton } from '../../parts/link-button.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { intakeTexts } from './words.ts'
import styles from './intakes-page.module.css'

/** Who asks to be seen, the longest waiting first. */
export function ConsultationList({ requests }: { requests: readonly OpenConsultation[] }) {
  const t = useText(intakeTexts)
  const language = useLanguage()
  const may = useMay()
  return (
    <Section heading={`${t('consultations')} (${requests.length})`}>
      <Rows>
        {requests.map((request) => (
          <li key={request.id} className={styles.row}>
            <div>
              <span className={styles.name} lang={request.language}>
                {request.name}
              </span>
              <span className={styles.contact}>
                {request.phone === null ? null : <a href={`tel:${request.phone}`}>{request.phone}</a>}
                {request.email === null ? null : <span>{request.email}</span>}
              </span>
            </div>
            <p className={styles.complaint} lang={request.language}>
              {request.complaint}
            </p>
            <span className={styles.soft}>{t('asked', { when: writeInstant(request.createdAt, language) })}</span>
            <LinkButton
              data-stop
              kind="main"
              to="/intakes/consultation/$consultationId"
              params={{ consultationId: request.id }}
              aria-label={t(may('patients:write') ? 'decideThis' : 'readRequest', { name: request.name })}
            >
              {t(may('patients:write') ? 'decide' : 'read')}
            </LinkButton>
          </li>
        ))}
      </Rows>
    </Section>
  )
}
