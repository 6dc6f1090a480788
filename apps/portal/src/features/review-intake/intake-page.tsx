import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useApi } from '../../data/api.ts'
import { refusalOf } from '../../data/refusal.ts'
import { useMay } from '../../data/use-may.ts'
import { useWhoMay } from '../../data/use-who-may.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { MatchList } from '../../parts/match-list.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { PersonFacts } from '../../parts/person-facts.tsx'
import { SideBySide } from '../../parts/side-by-side.tsx'
import { useRefusalSentence } from '../../parts/use-refusal-sentence.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { SaidAnswers } from './said-answers.tsx'
import { TakeForm } from './take-form.tsx'
import { intakeTexts } from './words.ts'
import styles from './intake-page.module.css'

const route = getRouteApi('/staff/intakes/$responseId')

/** One first intake: what was said, what of it goes into the record, and who else it may be. */
export function IntakePage() {
  const t = useText(intakeTexts)
  const { responseId } = route.useParams()
  const may = useMay()
  const whoMay = useWhoMay()
  const sentenceOf = useRefusalSentence()
  const intake = useQuery(useApi().intakes.one.queryOptions({ responseId }))
  if (!intake.data) {
    return (
      <Page title={t('title')} heading={t('firstIntakes')}>
        {intake.error ? (
          <Empty title={t('failedTitle')} body={sentenceOf(refusalOf(intake.error))}>
            <Button onPress={() => void intake.refetch()}>{t('tryAgain')}</Button>
          </Empty>
        ) : (
          <Waiting rows={6} />
        )}
      </Page>
    )
  }
  const { patient, today, isReviewed } = intake.data
  const name = `${patient.familyName} ${patient.givenName}`
  return (
    <Page
      title={t('intakeOf', { name })}
      heading={t('intakeHeading', { name })}
      beside={
        <LinkButton to="/patients/$patientId" params={{ patientId: patient.id }}>
          {t('toPatient')}
        </LinkButton>
      }
    >
      <PersonFacts of={patient} today={today} />
      <SideBySide
        weight="right"
        left={<SaidAnswers responseId={responseId} />}
        right={
          <div className={styles.side}>
            {isReviewed ? <p>{t('wasReviewed')}</p> : null}
            {!isReviewed && may('intakes:write') ? <TakeForm key={patient.version} intake={intake.data} /> : null}
            {may('intakes:write') ? null : (
              <Notice kind="plain">
                <p>{t('forWhom', { who: whoMay('intakes:write') })}</p>
              </Notice>
            )}
            <MatchList person={patient} matches={intake.data.matches} today={today} />
          </div>
        }
      />
    </Page>
  )
}
