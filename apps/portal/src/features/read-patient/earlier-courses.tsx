import { writePartialDate } from '@sebone/words/names/date'
import type { EpisodePage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Section } from '../../parts/section.tsx'
import { ScoreTable } from './score-table.tsx'
import { readTexts } from './words.ts'
import styles from './earlier-courses.module.css'

/** Courses that a later treatment ended: kept, and out of the way. */
export function EarlierCourses({ episode }: { episode: EpisodePage }) {
  const t = useText(readTexts)
  const language = useLanguage()
  const earlier = episode.courses.slice(0, -1).toReversed()
  if (earlier.length === 0) return null
  return (
    <Section heading={t('earlierCourses')}>
      {earlier.map(({ procedureId, course }) => (
        <details key={procedureId} className={styles.course}>
          <summary>
            {course.treatedOn
              ? t('courseOf', { when: writePartialDate(course.treatedOn, language) })
              : t('courseBefore')}
          </summary>
          <ScoreTable course={course} />
        </details>
      ))}
    </Section>
  )
}
