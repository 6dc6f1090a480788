import { useClientId } from '../../data/use-client-id.ts'
import { useState } from 'react'
import { newId } from '../../data/new-id.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { Page } from '../../parts/page.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { InviteForm } from './invite-form.tsx'
import { MadeLink } from './made-link.tsx'
import { useInvite } from './use-people.ts'
import { peopleTexts } from './words.ts'

export function InvitePage() {
  const t = useText(peopleTexts)
  const invite = useInvite()
  const first = useClientId()
  const [id, setId] = useState(first)
  const refused = useRefused(invite.error, ({ code }) => (/^(emailUnreadable|alreadyWorksHere)$/.test(code) ? 'email' : null))
  const startAgain = () => {
    invite.reset()
    setId(newId())
  }
  return (
    <Page title={t('inviteTitle')} heading={t('inviteTitle')} lede={t('inviteLede')}>
      {invite.data ? (
        <>
          <MadeLink made={invite.data} heading={t('ready', { name: invite.variables.name })} />
          <Actions>
            <LinkButton to="/people">{t('toPeople')}</LinkButton>
            <Button onPress={startAgain}>{t('another')}</Button>
          </Actions>
        </>
      ) : (
        <InviteForm
          refused={refused}
          refusal={invite.error}
          isPending={invite.isPending}
          onEdit={invite.reset}
          onInvite={(draft) => invite.mutate({ id, ...draft })}
        />
      )}
    </Page>
  )
}
