import { useText } from '../../language/use-text.ts'
import { useSay } from '../../parts/said.tsx'
import { ConfirmSheet } from './confirm-sheet.tsx'
import { useRevokeInvitation } from './use-people.ts'
import { peopleTexts } from './words.ts'

interface Props {
  readonly invitationId: string
  readonly name: string
  readonly onClose: () => void
}

export function RevokeInvitation({ invitationId, name, onClose }: Props) {
  const t = useText(peopleTexts)
  const say = useSay()
  const revoke = useRevokeInvitation(() => {
    say(t('revoked'))
    onClose()
  })
  return (
    <ConfirmSheet
      title={t('revokeTitle')}
      body={t('revokeBody', { name })}
      act={t('revoke')}
      acting={t('revoking')}
      cancel={t('keep')}
      error={revoke.error}
      isPending={revoke.isPending}
      onAct={() => revoke.mutate({ invitationId })}
      onClose={onClose}
    />
  )
}
