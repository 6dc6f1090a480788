import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { WaitingIntake } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { LinkButton } from '../../parts/link-button.tsx'
import { PersonFacts } from '../../parts/person-facts.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { intakeTexts } from './words.ts'
import styles from './intakes-page.module.css'

/** First intakes that came in and that nobody has reviewed. */
export function IntakeList({ intakes, today }: { intakes: readonly WaitingIntake[]; today: CalendarDate }) {
  const t = useText(intakeTexts)
  const language = useLanguage()
  const may = useMay()
  return (
    <Section heading={`${t('firstIntakes')} (${intakes.length})`}>
      <Rows>
        {intakes.map(({ responseId, patient, submittedAt }) => (
          <li key={responseId} className={styles.row}>
            <PersonName of={patient} />
            <PersonFacts of={patient} today={today} />
            <span className={styles.soft}>{t('received', { when: writeInstant(submittedAt, language) })}</span>
            <LinkButton
              data-stop
              kind="main"
              to="/intakes/$responseId"
              params={{ responseId }}
              aria-label={t(may('intakes:write') ? 'reviewThis' : 'readIntake', { name: `${patient.familyName} ${patient.givenName}` })}
            >
              {t(may('intakes:write') ? 'review' : 'read')}
            </LinkButton>
          </li>
        ))}
      </Rows>
    </Section>
  )
}
