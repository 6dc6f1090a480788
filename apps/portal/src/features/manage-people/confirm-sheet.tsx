import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useRefused } from '../../parts/use-refused.ts'

interface Props {
  readonly title: string
  readonly body: string
  readonly act: string
  readonly acting: string
  readonly cancel: string
  readonly error: unknown
  readonly isPending: boolean
  readonly onAct: () => void
  readonly onClose: () => void
}

/** What will happen, in words, before it does. */
export function ConfirmSheet({ title, body, act, acting, cancel, error, isPending, onAct, onClose }: Props) {
  const refused = useRefused(error, () => null)
  return (
    <Sheet title={title} isOpen onClose={onClose}>
      {refused.whole === null ? null : (
        <Notice kind="alert">
          <p role="alert">{refused.whole}</p>
        </Notice>
      )}
      <p>{body}</p>
      <Actions>
        <Button kind="danger" isPending={isPending} onPress={onAct}>
          {isPending ? acting : act}
        </Button>
        <Button onPress={onClose}>{cancel}</Button>
      </Actions>
    </Sheet>
  )
}
