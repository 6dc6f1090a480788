import { getRouteApi, Link } from '@tanstack/react-router'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { writeDate } from '@sebone/words/names/date'
import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Page } from '../../parts/page.tsx'
import { ResponseView } from './response-view.tsx'
import { answersTexts } from './words.ts'
import styles from './answers-page.module.css'

const route = getRouteApi('/staff/patients/$patientId/answers')

/** What the patient said, in full and in their own words; the scores that follow from it stand elsewhere. */
export function AnswersPage() {
  const t = useText(answersTexts)
  const language = useLanguage()
  const params = route.useParams()
  const { response: chosen, episode: inEpisode } = route.useSearch()
  const { patient } = usePatientPage()
  const episode = useEpisode()
  const answered = episode.assessments.flatMap(({ responseId, answeredOn, askedFor }) =>
    responseId ? [{ responseId, answeredOn, askedFor }] : [],
  )
  const latestFirst = answered.toSorted((a, b) => ((a.answeredOn ?? '') < (b.answeredOn ?? '') ? 1 : -1))
  const shown = latestFirst.find(({ responseId }) => responseId === chosen) ?? latestFirst[0]
  return (
    <Page title={t('titleOf', { name: `${patient.familyName} ${patient.givenName}` })} heading={t('title')} lede={t('lede')}>
      {shown ? (
        <div className={styles.page}>
          <nav aria-label={t('forms')} className={styles.forms}>
            {latestFirst.map(({ responseId, answeredOn, askedFor }) => (
              <Link
                key={responseId}
                to="/patients/$patientId/answers"
                params={params}
                search={{ response: responseId, ...(inEpisode ? { episode: inEpisode } : {}) }}
                aria-current={responseId === shown.responseId}
                className={styles.form}
              >
                {askedFor ? POINT_NAMES[language][askedFor] : ''}
                <span className={styles.on}>{answeredOn ? writeDate(answeredOn, language) : ''}</span>
              </Link>
            ))}
          </nav>
          <ResponseView key={shown.responseId} responseId={shown.responseId} />
        </div>
      ) : (
        <NoneYet>{t('none')}</NoneYet>
      )}
    </Page>
  )
}
