import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { refusalOf } from '../../data/refusal.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Page } from '../../parts/page.tsx'
import { useRefusalSentence } from '../../parts/use-refusal-sentence.ts'
import { useRowKeys } from '../../parts/use-row-keys.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { ConsultationList } from './consultation-list.tsx'
import { IntakeList } from './intake-list.tsx'
import { intakeTexts } from './words.ts'
import styles from './intakes-page.module.css'

const EVERY_MS = 60_000

export function IntakesPage() {
  const t = useText(intakeTexts)
  const api = useApi()
  const sentenceOf = useRefusalSentence()
  const list = useRowKeys()
  const intakes = useQuery(api.intakes.list.queryOptions({}, { refetchInterval: EVERY_MS }))
  const consultations = useQuery(api.consultations.list.queryOptions({}, { refetchInterval: EVERY_MS }))
  const failed = intakes.error ?? consultations.error
  const counted = intakes.data && consultations.data ? intakes.data.intakes.length + consultations.data.length : null
  const tryAgain = () => {
    void intakes.refetch()
    void consultations.refetch()
  }
  return (
    <Page title={counted === null ? t('title') : `${t('title')} (${counted})`} heading={t('title')} lede={t('lede')}>
      <div ref={list} className={styles.lists}>
        {counted === null && !failed ? <Waiting rows={5} /> : null}
        {counted === null && failed ? (
          <Empty title={t('failedTitle')} body={sentenceOf(refusalOf(failed))}>
            <Button onPress={tryAgain}>{t('tryAgain')}</Button>
          </Empty>
        ) : null}
        {counted === 0 ? <Empty title={t('noneTitle')} body={t('noneBody')} /> : null}
        {consultations.data && consultations.data.length > 0 ? <ConsultationList requests={consultations.data} /> : null}
        {intakes.data && intakes.data.intakes.length > 0 ? <IntakeList intakes={intakes.data.intakes} today={intakes.data.today} /> : null}
      </div>
    </Page>
  )
}
