import { getRouteApi } from '@tanstack/react-router'
import { refusalOf } from '../../data/refusal.ts'
import { useMay } from '../../data/use-may.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { Page } from '../../parts/page.tsx'
import { PatientSearch } from '../../parts/patient-search.tsx'
import { useRowKeys } from '../../parts/use-row-keys.ts'
import { useRefusalSentence } from '../../parts/use-refusal-sentence.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { useText } from '../../language/use-text.ts'
import { NoPatients } from './no-patients.tsx'
import { PatientTable } from './patient-table.tsx'
import { StandingFilter } from './standing-filter.tsx'
import { usePatients } from './use-patients.ts'
import { findTexts } from './words.ts'
import styles from './patients-page.module.css'

const route = getRouteApi('/staff/patients')

export function PatientsPage() {
  const t = useText(findTexts)
  const may = useMay()
  const navigate = route.useNavigate()
  const asked = route.useSearch()
  const patients = usePatients(asked)
  const sentenceOf = useRefusalSentence()
  const list = useRowKeys()
  const rows = patients.data?.pages.flatMap((page) => page.patients) ?? []
  const first = patients.data?.pages[0]
  const counted = first ? t('counted', { count: first.total }) : ''
  const search = (q: string) =>
    void navigate({ search: ({ standing }) => ({ ...(q ? { q } : {}), ...(standing ? { standing } : {}) }), replace: true })
  return (
    <Page
      title={first ? `${t('title')} (${first.total})` : t('title')}
      heading={t('title')}
      beside={
        may('patients:write') ? (
          <LinkButton kind="main" to="/patients/register">
            {t('register')}
          </LinkButton>
        ) : null
      }
    >
      <div ref={list} className={styles.list}>
        <PatientSearch query={asked.q ?? ''} onSearch={search} />
        <StandingFilter counts={first?.counts} />
        <p role="status" className="visually-hidden">
          {counted}
        </p>
        {patients.isPending ? <Waiting rows={8} /> : null}
        {patients.isError && !patients.data ? (
          <Empty title={t('failedTitle')} body={sentenceOf(refusalOf(patients.error))}>
            <Button onPress={() => void patients.refetch()}>{t('tryAgain')}</Button>
          </Empty>
        ) : null}
        {first && rows.length > 0 ? <PatientTable rows={rows} today={first.today} isStale={patients.isPlaceholderData} /> : null}
        {first && rows.length === 0 ? <NoPatients q={asked.q} standing={asked.standing} /> : null}
        {first?.isCutOff && !patients.hasNextPage ? <p>{t('cutOff', { count: rows.length })}</p> : null}
        {patients.hasNextPage ? (
          <div>
            <Button isPending={patients.isFetchingNextPage} onPress={() => void patients.fetchNextPage()}>
              {patients.isFetchingNextPage ? t('loadingMore') : t('more')}
            </Button>
          </div>
        ) : null}
      </div>
    </Page>
  )
}
