import { useText } from '../../language/use-text.ts'
import { PersonRow } from './person-row.tsx'
import type { Person } from './use-people.ts'
import { peopleTexts } from './words.ts'
import styles from './people-table.module.css'

export function PeopleTable({ people }: { people: readonly Person[] }) {
  const t = useText(peopleTexts)
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('title')}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('role')}</th>
          <th scope="col">{t('factor')}</th>
          <th scope="col">{t('seen')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('change')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.userId ?? person.invitation?.id} person={person} />
        ))}
      </tbody>
    </table>
  )
}
