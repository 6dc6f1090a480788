import { getRouteApi } from '@tanstack/react-router'
import { refusalOf } from '../../data/refusal.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Facts } from '../../parts/facts.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { SideBySide } from '../../parts/side-by-side.tsx'
import { useRefusalSentence } from '../../parts/use-refusal-sentence.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { AccessSection } from './access-section.tsx'
import { FactorMark } from './factor-mark.tsx'
import { PersonState } from './person-state.tsx'
import { ResetSection } from './reset-section.tsx'
import { RoleSection } from './role-section.tsx'
import { usePeople, type Person } from './use-people.ts'
import { peopleTexts } from './words.ts'
import styles from './person-page.module.css'

const route = getRouteApi('/staff/people/$userId')
const staff = getRouteApi('/staff')

/** One member: role, sign-in, access. */
export function PersonPage() {
  const t = useText(peopleTexts)
  const { userId } = route.useParams()
  const people = usePeople()
  const sentenceOf = useRefusalSentence()
  const person = people.data?.people.find((one) => one.userId === userId)
  if (person) return <KnownPerson person={person} userId={userId} />
  if (people.isPending)
    return (
      <Page title={t('title')} heading={t('title')}>
        <Waiting rows={4} />
      </Page>
    )
  return (
    <Page title={t('title')} heading={t('title')}>
      {people.isError ? (
        <Empty title={t('failedTitle')} body={sentenceOf(refusalOf(people.error))}>
          <Button onPress={() => void people.refetch()}>{t('tryAgain')}</Button>
        </Empty>
      ) : (
        <Empty title={t('lostTitle')} body={t('lostBody')}>
          <LinkButton to="/people">{t('toPeople')}</LinkButton>
        </Empty>
      )}
    </Page>
  )
}

function KnownPerson({ person, userId }: { person: Person; userId: string }) {
  const t = useText(peopleTexts)
  const language = useLanguage()
  const { me } = staff.useRouteContext()
  const { name, email, hasSecondFactor, lastSeenAt } = person
  const seen = lastSeenAt === null ? t('never') : writeInstant(lastSeenAt, language)
  const isMe = userId === me.userId
  return (
    <Page
      title={name}
      heading={name}
      lede={email}
      beside={
        <LinkButton to="/audit" search={{ person: userId }}>
          {t('seeAudit', { name })}
        </LinkButton>
      }
    >
      <PersonState person={person} />
      {isMe ? (
        <Notice kind="plain">
          <p>{t('ownRole')}</p>
        </Notice>
      ) : null}
      <SideBySide
        weight="even"
        left={<RoleSection key={person.role} person={person} userId={userId} isMe={isMe} />}
        right={
          <div className={styles.sections}>
            <Section heading={t('signIn')}>
              <Facts
                rows={[
                  [t('factorState'), <FactorMark key="factor" isOn={hasSecondFactor} />],
                  [t('lastSeen'), seen],
                ]}
              />
              {isMe || person.state === 'disabled' ? null : <ResetSection person={person} userId={userId} />}
            </Section>
            {isMe ? null : <AccessSection person={person} userId={userId} />}
          </div>
        }
      />
    </Page>
  )
}
