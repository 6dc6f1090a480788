import type { EpisodePage } from '../../data/api.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { ConditionLine } from '../../parts/condition-line.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useSay } from '../../parts/said.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { useRemoveFinding } from './use-remove-finding.ts'
import { findingsTexts } from './words.ts'

interface Props {
  readonly finding: EpisodePage['conditions'][number]
  readonly onClose: () => void
}

export function RemoveFinding({ finding, onClose }: Props) {
  const t = useText(findingsTexts)
  const say = useSay()
  const remove = useRemoveFinding()
  const refused = useRefused(remove.error, () => null)
  const goOn = () => {
    say(t('removed'))
    onClose()
  }
  return (
    <Sheet title={t('removeTitle')} isOpen onClose={onClose}>
      {refused.whole === null ? null : (
        <Notice kind="alert">
          <p role="alert">{refused.whole}</p>
        </Notice>
      )}
      <p>
        <ConditionLine of={finding} />
      </p>
      <p>{t('removeBody')}</p>
      <Actions>
        <Button
          kind="danger"
          isPending={remove.isPending}
          onPress={() => remove.mutate({ id: finding.id, version: finding.version }, { onSuccess: goOn })}
        >
          {remove.isPending ? t('removing') : t('remove')}
        </Button>
        <Button onPress={onClose}>{t('keep')}</Button>
      </Actions>
    </Sheet>
  )
}
