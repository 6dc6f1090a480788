import { Link } from '@tanstack/react-router'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { ScoreStrip } from '@sebone/ui/score-strip/score-strip'
import { writePartialDate } from '@sebone/words/names/date'
import { EXPECTED_PHASE_NAMES } from '@sebone/words/names/follow-up'
import { worklistSentences } from '@sebone/words/staff/worklist'
import type { WorklistRow as Row } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { PersonFacts } from '../../parts/person-facts.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { LastAct } from './last-act.tsx'
import { LinkState } from './link-state.tsx'
import { RowActions } from './row-actions.tsx'
import { worklistTexts } from './words.ts'
import styles from './worklist-row.module.css'

interface Props {
  readonly row: Row
  readonly today: CalendarDate
  readonly onActing: (row: Row) => void
}

/** One person: who, where they are in their course and what may be expected there, the last scores, why, what to do. */
export function WorklistRow({ row, today, onActing }: Props) {
  const t = useText(worklistTexts)
  const language = useLanguage()
  const [why, ...also] = worklistSentences(row.items, language)
  return (
    <tr className={styles.row} data-row>
      <th scope="row" className={styles.who}>
        <Link data-stop to="/patients/$patientId" params={{ patientId: row.person.id }} search={{ episode: row.episodeId }} className={styles.link}>
          <PersonName of={row.person} />
        </Link>
        <PersonFacts of={row.person} today={today} />
      </th>
      <td className={styles.course}>
        {row.treatedIn === null ? (
          <span className={styles.soft}>{t('notTreated')}</span>
        ) : (
          <>
            <span className={styles.day}>
              {row.day === null ? t('treatedIn', { when: writePartialDate(row.treatedIn, language) }) : t('day', { day: row.day })}
              {row.discs.length > 0 ? <span className={styles.discs}>{row.discs.join(', ')}</span> : null}
            </span>
            <span className={styles.soft}>{EXPECTED_PHASE_NAMES[language][row.phase]}</span>
          </>
        )}
      </td>
      <td className={styles.scores}>
        {row.lastScores === null ? (
          <span className={styles.soft}>{t('noScores')}</span>
        ) : (
          <ScoreStrip scores={row.lastScores} language={language} />
        )}
      </td>
      <td className={styles.why}>
        <span className={styles.reason}>{why}</span>
        {also.map((sentence) => (
          <span key={sentence} className={styles.also}>
            {sentence}
          </span>
        ))}
        {row.worry === null ? null : (
          <q className={styles.worry} lang={row.person.language}>
            {row.worry}
          </q>
        )}
        <LinkState openLink={row.openLink} />
        <LastAct lastAct={row.lastAct} />
      </td>
      <td className={styles.actions}>
        <RowActions row={row} onActing={() => onActing(row)} />
      </td>
    </tr>
  )
}
