import { getRouteApi } from '@tanstack/react-router'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { AREA_NAMES } from '@sebone/words/names/area'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { writeDate } from '@sebone/words/names/date'
import { MODE_NAMES } from '@sebone/words/names/mode'
import type { EpisodePage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { LinkButton } from '../../parts/link-button.tsx'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { followUpTexts } from './words.ts'
import styles from './recorded-answers.module.css'

type Answer = EpisodePage['assessments'][number]

const route = getRouteApi('/staff/patients/$patientId/follow-up')

export function RecordedAnswers({ answers }: { answers: readonly Answer[] }) {
  const t = useText(followUpTexts)
  const language = useLanguage()
  const params = route.useParams()
  const { episode } = route.useSearch()
  const whenOf = ({ answeredOn, point }: Answer) =>
    answeredOn ? writeDate(answeredOn, language) : point ? POINT_NAMES[language][point] : ''
  const scoreIn = ({ scores }: Answer, area: (typeof SYMPTOM_AREAS)[number]) => {
    const score = scores[area]
    return score.kind === 'score' ? String(score.value) : score.kind === 'notSure' ? t('notSure') : '–'
  }
  return (
    <Section heading={t('recorded')}>
      {answers.length === 0 ? <NoneYet>{t('noneYet')}</NoneYet> : null}
      <Rows>
        {answers.map((answer) => (
          <li key={answer.id} className={styles.row}>
            <strong>{whenOf(answer)}</strong>
            <span className={styles.scores}>
              {SYMPTOM_AREAS.map((area) => (
                <span key={area}>
                  {AREA_NAMES[language][area]} <b>{scoreIn(answer, area)}</b>
                </span>
              ))}
            </span>
            <span className={styles.mode}>
              {answer.isFromResponse ? t('fromPatient') : MODE_NAMES[language][answer.mode]}
            </span>
            <LinkButton
              kind="quiet"
              to="/patients/$patientId/follow-up"
              params={params}
              search={{ answer: answer.id, ...(episode ? { episode } : {}) }}
              aria-label={t('correctThis', { when: whenOf(answer) })}
            >
              {t('correct')}
            </LinkButton>
          </li>
        ))}
      </Rows>
    </Section>
  )
}
