import { isFollowUpPoint } from '@sebone/domain/follow-up/assessment-point'
import type { Course } from '@sebone/domain/follow-up/course'
import { listOf } from '@sebone/words/names/list'
import { writePartialDate } from '@sebone/words/names/date'
import type { EpisodePage, PatientPage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Standing } from '../../parts/standing.tsx'
import { ConsentsLine } from './consents-line.tsx'
import { readTexts } from './words.ts'
import styles from './header-line.module.css'

const plannedOf = (course: Course) => course.points.filter(({ point }) => isFollowUpPoint(point))

/** The state of the treatment in one line: which discs, when, how far, and whether somebody must act. */
export function HeaderLine({ page, episode }: { page: PatientPage; episode: EpisodePage }) {
  const t = useText(readTexts)
  const language = useLanguage()
  const latest = episode.courses.at(-1)
  const procedure = episode.procedures.find(({ id }) => id === latest?.procedureId)
  const planned = latest ? plannedOf(latest.course) : []
  const done = planned.filter(({ status }) => status === 'recorded').length
  return (
    <dl className={styles.line}>
      {procedure && latest ? (
        <>
          <div>
            <dt>{t('treated')}</dt>
            <dd>
              <span className={styles.discs}>{listOf(procedure.discs, language)}</span>
              <span className={styles.also}>{writePartialDate(procedure.performedIn, language)}</span>
            </dd>
          </div>
          <div>
            <dt>{t('dayLabel')}</dt>
            <dd>
              {latest.course.day === null ? (
                <span className={styles.also}>{t('dayUnknown')}</span>
              ) : (
                t('dayOf', { day: latest.course.day })
              )}
            </dd>
          </div>
          <div>
            <dt>{t('followUps')}</dt>
            <dd>{t('followUpCount', { done, planned: planned.length })}</dd>
          </div>
        </>
      ) : null}
      <div className={styles.consents}>
        <dt>{t('consents')}</dt>
        <dd>
          <ConsentsLine page={page} episode={episode} />
        </dd>
      </div>
      <div className={procedure ? styles.standing : undefined}>
        <dt className="visually-hidden">{t('status')}</dt>
        <dd>
          <Standing of={episode.standing} />
        </dd>
      </div>
    </dl>
  )
}
