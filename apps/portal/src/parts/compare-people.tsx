import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { writeDate } from '@sebone/words/names/date'
import { SEX_NAMES } from '@sebone/words/names/sex'
import type { PatientPage } from '../data/api.ts'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { mergeTexts } from './merge-words.ts'
import { personTexts } from './person-words.ts'
import styles from './compare-people.module.css'

type Patient = PatientPage['patient']

const inOne = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ')

/** Two records side by side, line by line; where they say different things is said too. */
export function ComparePeople({ people }: { readonly people: readonly [Patient, Patient] }) {
  const t = useText(mergeTexts)
  const of = useText(personTexts)
  const language = useLanguage()
  const rows: readonly (readonly [name: string, valueOf: (patient: Patient) => string])[] = [
    [of('name'), ({ familyName, givenName }) => inOne(familyName, givenName)],
    [of('kana'), ({ familyKana, givenKana }) => inOne(familyKana, givenKana)],
    [of('birthDate'), ({ birthDate }) => (birthDate === null ? '' : writeDate(birthDate, language))],
    [of('sex'), ({ sex }) => SEX_NAMES[language][sex]],
    [of('phone'), ({ phone }) => inOne(phone)],
    [of('email'), ({ email }) => inOne(email)],
    [of('language'), (patient) => LANGUAGE_NAMES[patient.language]],
    [of('countryOfResidence'), ({ countryOfResidence }) => inOne(countryOfResidence)],
  ]
  return (
    <table className={styles.people}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('detail')}</span>
          </th>
          {people.map(({ id, number }) => (
            <th key={id} scope="col">
              {t('recordNo', { number })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, valueOf]) => {
          const isDifferent = valueOf(people[0]) !== valueOf(people[1])
          return (
            <tr key={name} data-different={isDifferent || undefined}>
              <th scope="row">
                <span className={styles.detail}>
                  {name}
                  {isDifferent ? <span className={styles.differs}>{t('differs')}</span> : null}
                </span>
              </th>
              {people.map((patient) => (
                <td key={patient.id}>{valueOf(patient) || <span className={styles.nothing}>{t('nothing')}</span>}</td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
