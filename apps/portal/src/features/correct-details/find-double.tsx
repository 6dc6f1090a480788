import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useApi, type PatientPage } from '../../data/api.ts'
import { usePatientPage } from '../../data/use-patient-page.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { MatchList } from '../../parts/match-list.tsx'
import { MergeSheet } from '../../parts/merge-sheet.tsx'
import { PatientSearch } from '../../parts/patient-search.tsx'
import { PersonFacts } from '../../parts/person-facts.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { Rows } from '../../parts/rows.tsx'
import { detailsTexts } from './words.ts'
import styles from './find-double.module.css'

/** More than that nobody looks through: the next letter of the name is quicker. */
const MOST_SHOWN = 6

const inOne = (family: string | null, given: string | null): string | null =>
  family === null && given === null ? null : `${family ?? ''}${given ?? ''}`

const statedOf = ({ id, familyName, givenName, familyKana, givenKana, birthDate, phone, email }: PatientPage['patient']) => ({
  name: `${familyName}${givenName}`,
  kana: inOne(familyKana, givenKana),
  birthDate,
  phone,
  email,
  except: id,
})

/** Another record of the same person: those that look alike first, then whoever is looked for. */
export function FindDouble() {
  const t = useText(detailsTexts)
  const api = useApi()
  const { patient, today } = usePatientPage()
  const id = useId()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const matches = useQuery(api.patients.match.queryOptions(statedOf(patient)))
  const found = useQuery(api.patients.search.queryOptions({ query }, { enabled: query !== '' }))
  const other = useQuery(api.patients.page.queryOptions({ patientId: chosen ?? '' }, { enabled: chosen !== null }))
  const others = found.data?.patients.filter(({ id }) => id !== patient.id) ?? []
  return (
    <section aria-labelledby={id} className={styles.double}>
      <h2 id={id} className={styles.name}>
        {t('twice')}
      </h2>
      <div className={styles.others}>
        <p>{t('twiceLede')}</p>
        {matches.data && matches.data.length > 0 ? <MatchList person={patient} matches={matches.data} today={today} heading={null} /> : null}
        <PatientSearch query="" onSearch={setQuery} />
        <div role="status" className={styles.said}>
          {found.isError || matches.isError || other.isError ? <p>{t('failed')}</p> : null}
          {found.data && others.length === 0 && query !== '' ? <p>{t('nobody')}</p> : null}
        </div>
        {query === '' || others.length === 0 ? null : (
          <Rows>
            {others.slice(0, MOST_SHOWN).map((each) => (
              <li key={each.id} className={styles.found}>
                <div className={styles.person}>
                  <PersonName of={each} />
                  <PersonFacts of={each} today={today} />
                </div>
                <Button
                  aria-label={t('compareThis', { name: `${each.familyName} ${each.givenName}`, number: each.number })}
                  onPress={() => setChosen(each.id)}
                >
                  {t('compare')}
                </Button>
              </li>
            ))}
          </Rows>
        )}
        {query !== '' && others.length > MOST_SHOWN ? <p className={styles.said}>{t('more', { count: MOST_SHOWN })}</p> : null}
      </div>
      {chosen !== null && other.data ? <MergeSheet one={patient} other={other.data.patient} onClose={() => setChosen(null)} /> : null}
    </section>
  )
}
