import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { writeDate } from '@sebone/words/names/date'
import { listOf } from '@sebone/words/names/list'
import { MATCH_REASON_NAMES } from '@sebone/words/names/worklist'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { PatientMatch, PatientPage } from '../data/api.ts'
import { useMay } from '../data/use-may.ts'
import { useWhoMay } from '../data/use-who-may.ts'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { Button } from './button.tsx'
import { PersonFacts } from './person-facts.tsx'
import { PersonName } from './person-name.tsx'
import { Rows } from './rows.tsx'
import { Section } from './section.tsx'
import { MergeSheet } from './merge-sheet.tsx'
import { mergeTexts } from './merge-words.ts'
import styles from './match-list.module.css'

interface Props {
  /** Whose double is looked for; null where the person is not registered. */
  readonly person: PatientPage['patient'] | null
  readonly matches: readonly PatientMatch[]
  readonly today: CalendarDate
  /** Null where the page has said what these are. */
  readonly heading?: string | null
  /** What can be done with a match instead of merging. */
  readonly action?: (match: PatientMatch) => ReactNode
}

/** Who it may be, the likeliest first, each with the reasons in words. */
export function MatchList({ person, matches, today, heading, action }: Props) {
  const t = useText(mergeTexts)
  const language = useLanguage()
  const may = useMay()
  const whoMay = useWhoMay()
  const [merging, setMerging] = useState<string | null>(null)
  // By id, so that after a change the sheet compares what stands there now.
  const other = matches.find(({ patient }) => patient.id === merging)?.patient
  const list = (
    <>
      {matches.length === 0 ? <p className={styles.none}>{t('matchesNone')}</p> : null}
      <Rows>
        {matches.map((match) => {
          const { patient, reasons } = match
          const name = `${patient.familyName} ${patient.givenName}`
          return (
            <li key={patient.id} className={styles.match}>
              <div className={styles.person}>
                <Link to="/patients/$patientId" params={{ patientId: patient.id }} className={styles.name}>
                  <PersonName of={patient} />
                </Link>
                <PersonFacts of={patient} today={today} />
                <span className={styles.facts}>
                  {patient.birthDate === null ? null : <span>{writeDate(patient.birthDate, language)}</span>}
                  {patient.phone === null ? null : <span>{patient.phone}</span>}
                </span>
                <p className={styles.reasons}>{listOf(reasons.map((reason) => MATCH_REASON_NAMES[language][reason]), language)}</p>
              </div>
              {action ? action(match) : null}
              {person && may('patients:merge') ? (
                <Button aria-label={t('mergeThis', { name })} onPress={() => setMerging(patient.id)}>
                  {t('merge')}
                </Button>
              ) : null}
            </li>
          )
        })}
      </Rows>
      {person && matches.length > 0 && !may('patients:merge') ? <p className={styles.none}>{t('mergedBy', { who: whoMay('patients:merge') })}</p> : null}
      {person && other ? <MergeSheet one={person} other={other} onClose={() => setMerging(null)} /> : null}
    </>
  )
  return heading === null ? list : <Section heading={heading ?? t('matchesTitle')}>{list}</Section>
}
