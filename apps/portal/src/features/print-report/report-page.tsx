import { getRouteApi } from '@tanstack/react-router'
import { ReportView } from '@sebone/ui/report-view/report-view'
import { reportDocument } from '@sebone/words/public/report-document'
import { refusalOf } from '../../data/refusal.ts'
import { useMay } from '../../data/use-may.ts'
import { useWhoMay } from '../../data/use-who-may.ts'
import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { usePageTitle } from '../../parts/use-page-title.ts'
import { useRefused } from '../../parts/use-refused.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { ReportTools } from './report-tools.tsx'
import { useReport } from './use-report.ts'
import { reportTexts } from './words.ts'
import styles from './report-page.module.css'

const route = getRouteApi('/staff/patients/$patientId/report')

const DAY = ['notADate', 'dateInFuture', 'reportBeforeTreatment']

/** The report exactly as it is printed, and beside it what decides how it reads. */
export function ReportPage() {
  const t = useText(reportTexts)
  const spoken = useLanguage()
  const navigate = route.useNavigate()
  const { lang = spoken, asOf, procedure } = route.useSearch()
  const { patient, today } = usePatientPage()
  const { episode, procedures } = useEpisode()
  const asked = { ...(asOf ? { asOf } : {}), ...(procedure ? { procedureId: procedure } : {}) }
  const report = useReport({ episodeId: episode.id, ...asked })
  const may = useMay()
  const whoMay = useWhoMay()
  const refused = useRefused(report.error, ({ code }) => (DAY.includes(code) ? 'asOf' : null))
  usePageTitle(t('titleOf', { name: `${patient.familyName} ${patient.givenName}` }))
  if (report.error && refusalOf(report.error).code === 'nothingTreated') {
    return (
      <div className={styles.page}>
        <h1 className="visually-hidden">{t('title')}</h1>
        <Empty title={t('nothingTitle')} body={may('treatments:write') ? t('nothingBody') : t('nothingFor', { who: whoMay('treatments:write') })}>
          {may('treatments:write') ? (
            <LinkButton
              kind="main"
              to="/patients/$patientId/treatment"
              params={{ patientId: patient.id }}
              search={({ episode: inEpisode }) => (inEpisode ? { episode: inEpisode } : {})}
            >
              {t('enterTreatment')}
            </LinkButton>
          ) : null}
        </Empty>
      </div>
    )
  }
  return (
    <div className={styles.page}>
      <ReportTools
        patientId={patient.id}
        procedures={procedures}
        printed={{ lang, asOf: asOf ?? today, procedure: procedure ?? procedures.at(-1)?.id ?? '' }}
        problem={refused.at('asOf')}
        onChange={(change) => void navigate({ search: (kept) => ({ ...kept, ...change }), replace: true })}
      />
      <div className={styles.paper} data-own-sheet>
        {report.isPending ? <Waiting rows={6} /> : null}
        {refused.whole === null ? null : (
          <Empty title={t('failedTitle')} body={refused.whole}>
            <Button onPress={() => void report.refetch()}>{t('tryAgain')}</Button>
          </Empty>
        )}
        {report.data ? <ReportView document={reportDocument(report.data, lang)} /> : null}
      </div>
    </div>
  )
}
