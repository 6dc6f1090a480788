import { getRouteApi } from '@tanstack/react-router'
import { ROLE_NAMES } from '@sebone/words/names/role'
import { useState } from 'react'
import { useMay } from '../../data/use-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { Button } from '../../parts/button.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { FactorMark } from './factor-mark.tsx'
import { PersonState } from './person-state.tsx'
import { RevokeInvitation } from './revoke-invitation.tsx'
import type { Person } from './use-people.ts'
import { peopleTexts } from './words.ts'
import styles from './person-row.module.css'

const route = getRouteApi('/staff')

export function PersonRow({ person }: { person: Person }) {
  const t = useText(peopleTexts)
  const language = useLanguage()
  const may = useMay()
  const { me } = route.useRouteContext()
  const [isRevoking, setRevoking] = useState(false)
  const { userId, name, email, role, state, hasSecondFactor, lastSeenAt, invitation } = person
  return (
    <tr className={styles.row} data-state={state}>
      <th scope="row" className={styles.who}>
        <span className={styles.name}>{name}</span>
        {userId === me.userId ? <span className={styles.you}> ({t('you')})</span> : null}
        <span className={styles.email}>{email}</span>
        <PersonState person={person} />
      </th>
      <td>{ROLE_NAMES[language][role]}</td>
      <td>{userId === null ? null : <FactorMark isOn={hasSecondFactor} />}</td>
      <td className={styles.seen}>{userId === null ? null : lastSeenAt === null ? t('never') : writeInstant(lastSeenAt, language)}</td>
      <td className={styles.action}>
        {may('people:write') && userId !== null ? (
          <LinkButton kind="quiet" to="/people/$userId" params={{ userId }} aria-label={t('changeOf', { name })}>
            {t('change')}
          </LinkButton>
        ) : null}
        {may('people:write') && userId === null && invitation ? (
          <Button kind="quiet" aria-label={t('revokeOf', { name })} onPress={() => setRevoking(true)}>
            {t('revoke')}
          </Button>
        ) : null}
        {isRevoking && invitation ? (
          <RevokeInvitation invitationId={invitation.id} name={name} onClose={() => setRevoking(false)} />
        ) : null}
      </td>
    </tr>
  )
}
