import { Trajectories } from '@sebone/ui/trajectories/trajectories'
import { writePartialDate } from '@sebone/words/names/date'
import { signalSentence } from '@sebone/words/staff/signal'
import type { EpisodePage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Notice } from '../../parts/notice.tsx'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Section } from '../../parts/section.tsx'
import { EpisodeLink } from './episode-link.tsx'
import { ScoreTable } from './score-table.tsx'
import { readTexts } from './words.ts'
import styles from './course-panel.module.css'

interface Props {
  readonly episode: EpisodePage
  readonly shown: EpisodePage['courses'][number]
}

/** What became of the four symptoms after one treatment: what to look at, the curves, and the numbers. */
export function CoursePanel({ episode, shown: { course } }: Props) {
  const t = useText(readTexts)
  const language = useLanguage()
  const raised = course.signals.filter((signal) => signal.raised)
  const hasScores = episode.assessments.length > 0
  const heading =
    course.treatedOn === null
      ? t('courseBefore')
      : t('courseOf', { when: writePartialDate(course.treatedOn, language) })
  return (
    <Section
      heading={heading}
      action={<EpisodeLink to="/patients/$patientId/follow-up">{t('recordFollowUp')}</EpisodeLink>}
    >
      {raised.length > 0 ? (
        <Notice kind="caution">
          <h3 className={styles.signals}>{t('signals')}</h3>
          <ul>
            {raised.map((signal) => (
              <li key={`${signal.assessmentId} ${signal.area}`}>{signalSentence(signal, language)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {course.baselineOutdated === true ? (
        <Notice kind="caution">
          <p>{t('baselineOutdated')}</p>
        </Notice>
      ) : null}
      {hasScores ? (
        <>
          <Trajectories course={course} language={language} />
          <ScoreTable course={course} />
        </>
      ) : (
        <NoneYet
          action={
            <EpisodeLink kind="plain" to="/patients/$patientId/follow-up">
              {t('recordFollowUp')}
            </EpisodeLink>
          }
        >
          {t('noScores')}
        </NoneYet>
      )}
    </Section>
  )
}
