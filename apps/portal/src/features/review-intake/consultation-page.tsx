import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useApi } from '../../data/api.ts'
import { refusalOf } from '../../data/refusal.ts'
import { dayHere } from '../../data/day-here.ts'
import { useMay } from '../../data/use-may.ts'
import { useWhoMay } from '../../data/use-who-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { Empty } from '../../parts/empty.tsx'
import { Facts } from '../../parts/facts.tsx'
import { MatchList } from '../../parts/match-list.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { SideBySide } from '../../parts/side-by-side.tsx'
import { useRefusalSentence } from '../../parts/use-refusal-sentence.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { AcceptForm } from './accept-form.tsx'
import { AttachButton } from './attach-button.tsx'
import { DismissForm } from './dismiss-form.tsx'
import { intakeTexts } from './words.ts'
import styles from './intake-page.module.css'

const route = getRouteApi('/staff/intakes/consultation/$consultationId')

/** Somebody who asks to be seen: a patient already, a new one, or neither. */
export function ConsultationPage() {
  const t = useText(intakeTexts)
  const language = useLanguage()
  const api = useApi()
  const may = useMay()
  const whoMay = useWhoMay()
  const sentenceOf = useRefusalSentence()
  const { consultationId } = route.useParams()
  const requests = useQuery(api.consultations.list.queryOptions({}))
  const request = requests.data?.find(({ id }) => id === consultationId)
  const stated = { name: request?.name ?? null, kana: null, birthDate: null, phone: request?.phone ?? null, email: request?.email ?? null, except: null }
  const matches = useQuery(api.patients.match.queryOptions(stated, { enabled: request !== undefined }))
  if (!request) {
    return (
      <Page title={t('title')} heading={t('consultations')}>
        {requests.isPending ? <Waiting rows={5} /> : null}
        {requests.isPending ? null : (
          <Empty title={requests.error ? t('failedTitle') : t('gone')} body={requests.error ? sentenceOf(refusalOf(requests.error)) : t('noneBody')}>
            <Link to="/intakes">{t('toIntakes')}</Link>
          </Empty>
        )}
      </Page>
    )
  }
  return (
    <Page title={t('consultationOf', { name: request.name })} heading={t('consultationHeading', { name: request.name })}>
      <SideBySide
        weight="even"
        left={
          <div className={styles.side}>
            <Section heading={t('complaint')}>
              <p className={styles.complaint} lang={request.language}>
                {request.complaint}
              </p>
              <Facts
                rows={[
                  [t('phone'), request.phone],
                  [t('email'), request.email],
                  [t('asked', { when: '' }).trim(), writeInstant(request.createdAt, language)],
                ]}
              />
            </Section>
            <MatchList
              person={null}
              matches={matches.data ?? []}
              today={dayHere()}
              action={({ patient }) => (may('intakes:write') ? <AttachButton consultationId={consultationId} patient={patient} /> : null)}
            />
          </div>
        }
        right={
          may('patients:write') ? (
            <div className={styles.side}>
              <AcceptForm request={request} />
              <DismissForm consultationId={consultationId} />
            </div>
          ) : (
            <Notice kind="plain">
              <p>{t('forWhom', { who: whoMay('patients:write') })}</p>
            </Notice>
          )
        }
      />
    </Page>
  )
}
