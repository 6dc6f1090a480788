import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useSay } from '../../parts/said.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { useRevokeLink } from './use-revoke-link.ts'
import { linkTexts } from './words.ts'

export function RevokeLink({ linkId, onClose }: { linkId: string; onClose: () => void }) {
  const t = useText(linkTexts)
  const say = useSay()
  const revoke = useRevokeLink()
  const refused = useRefused(revoke.error, () => null)
  const goOn = () => {
    say(t('revoked'))
    onClose()
  }
  return (
    <Sheet title={t('revokeTitle')} isOpen onClose={onClose}>
      {refused.whole === null ? null : (
        <Notice kind="alert">
          <p role="alert">{refused.whole}</p>
        </Notice>
      )}
      <p>{t('revokeBody')}</p>
      <Actions>
        <Button kind="danger" isPending={revoke.isPending} onPress={() => revoke.mutate({ linkId }, { onSuccess: goOn })}>
          {revoke.isPending ? t('revoking') : t('revoke')}
        </Button>
        <Button onPress={onClose}>{t('keep')}</Button>
      </Actions>
    </Sheet>
  )
}
