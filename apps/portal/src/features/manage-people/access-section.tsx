import { useState } from 'react'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { useSay } from '../../parts/said.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { Notice } from '../../parts/notice.tsx'
import { ConfirmSheet } from './confirm-sheet.tsx'
import { useCloseAccess, useOpenAccess, type Person } from './use-people.ts'
import { peopleTexts } from './words.ts'

interface Props {
  readonly person: Person
  readonly userId: string
}

export function AccessSection({ person, userId }: Props) {
  const t = useText(peopleTexts)
  return (
    <Section heading={t('access')}>
      {person.state === 'disabled' ? <Reopen person={person} userId={userId} /> : <Close person={person} userId={userId} />}
    </Section>
  )
}

function Close({ person: { name }, userId }: Props) {
  const t = useText(peopleTexts)
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  const close = useCloseAccess(() => {
    setAsking(false)
    say(t('closed', { name }))
  })
  const leave = () => {
    setAsking(false)
    close.reset()
  }
  return (
    <>
      <p>{t('closeBody')}</p>
      <div>
        <Button kind="danger" onPress={() => setAsking(true)}>
          {t('close')}
        </Button>
      </div>
      {isAsking ? (
        <ConfirmSheet
          title={t('closeTitle', { name })}
          body={t('closeBody')}
          act={t('close')}
          acting={t('closing')}
          cancel={t('cancel')}
          error={close.error}
          isPending={close.isPending}
          onAct={() => close.mutate({ userId })}
          onClose={leave}
        />
      ) : null}
    </>
  )
}

function Reopen({ person: { name }, userId }: Props) {
  const t = useText(peopleTexts)
  const say = useSay()
  const open = useOpenAccess(() => say(t('opened', { name })))
  const refused = useRefused(open.error, () => null)
  return (
    <>
      {refused.whole === null ? null : (
        <Notice kind="alert">
          <p role="alert">{refused.whole}</p>
        </Notice>
      )}
      <p>{t('openBody')}</p>
      <div>
        <Button
          isPending={open.isPending}
          onPress={() => open.mutate({ userId })}
        >
          {open.isPending ? t('opening') : t('open')}
        </Button>
      </div>
    </>
  )
}
