import { getRouteApi, Link } from '@tanstack/react-router'
import { precisionOf, readPartialDate } from '@sebone/domain/calendar/partial-date'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { ADVERSE_EVENT_KIND_NAMES, ADVERSE_EVENT_SEVERITY_NAMES } from '@sebone/words/names/adverse-event'
import { AREA_NAMES } from '@sebone/words/names/area'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { CONSENT_PURPOSE_NAMES } from '@sebone/words/names/consent-purpose'
import { writePartialDate } from '@sebone/words/names/date'
import { INTERCURRENT_EVENT_NAMES } from '@sebone/words/names/follow-up'
import { listOf } from '@sebone/words/names/list'
import { MODE_NAMES } from '@sebone/words/names/mode'
import { RED_FLAG_NAMES } from '@sebone/words/names/red-flag'
import { writeYen } from '@sebone/words/names/yen'
import type { ReactNode } from 'react'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeDayOf } from '../../language/write-instant.ts'
import { useRequestName } from '../../parts/use-request-name.ts'
import type { TimelineEvent } from './timeline-of.ts'
import { timelineTexts } from './timeline-words.ts'
import styles from './timeline-panel.module.css'

const route = getRouteApi('/staff/patients/$patientId')

export function TimelineLine({ event }: { event: TimelineEvent }) {
  const t = useText(timelineTexts)
  const language = useLanguage()
  return (
    <li className={styles.event} data-kind={event.kind}>
      <span className={styles.when}>{whenOf(event, language)}</span>
      <span className={styles.what}>
        <span className={styles.kind}>{t(event.kind)}</span> <Said event={event} />
      </span>
    </li>
  )
}

/** A day as far as it is known, or an instant. */
function whenOf(event: TimelineEvent, language: 'en' | 'ja'): string {
  const known = event.kind === 'treated' ? event.procedure.performedIn : event.kind === 'ended' ? event.event.on : event.kind === 'harmed' ? event.harm.on : event.sortedAt
  const read = readPartialDate(known)
  if (read.ok && precisionOf(read.value)) return writePartialDate(read.value, language)
  return writeDayOf(event.sortedAt, language)
}

function Said({ event }: { event: TimelineEvent }): ReactNode {
  const t = useText(timelineTexts)
  const params = route.useParams()
  const nameOf = useRequestName()
  const language = useLanguage()
  switch (event.kind) {
    case 'treated':
      return listOf(event.procedure.discs, language)
    case 'answered': {
      const { scores, mode, responseId } = event.assessment
      const given = SYMPTOM_AREAS.flatMap((area) => {
        const score = scores[area]
        return score.kind === 'score' ? [`${AREA_NAMES[language][area]} ${score.value}`] : []
      })
      return (
        <>
          {MODE_NAMES[language][mode]} <span className={styles.more}>{given.join(language === 'ja' ? '、' : ', ')}</span>{' '}
          {responseId ? (
            <Link to="/patients/$patientId/answers" params={params} search={{ response: responseId }}>
              {t('words')}
            </Link>
          ) : null}
        </>
      )
    }
    case 'quoted':
      return writeYen(event.quote.total, language)
    case 'asked':
      return nameOf(event.request)
    case 'alerted':
      return listOf(event.alert.codes.map((code) => RED_FLAG_NAMES[language][code]), language)
    case 'consented':
    case 'withdrew':
      return CONSENT_PURPOSE_NAMES[language][event.consent.purpose]
    case 'noted':
      return <span className={styles.note}>{t('byWhom', { text: event.text, who: event.by })}</span>
    case 'ended':
      return INTERCURRENT_EVENT_NAMES[language][event.event.kind]
    case 'harmed':
      return `${ADVERSE_EVENT_KIND_NAMES[language][event.harm.kind]} ${ADVERSE_EVENT_SEVERITY_NAMES[language][event.harm.severity]}`
    case 'declined':
      return POINT_NAMES[language][event.declined.point]
  }
}
