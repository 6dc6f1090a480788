import { useBlocker } from '@tanstack/react-router'
import { useText } from '../language/use-text.ts'
import { Button } from './button.tsx'
import { Sheet } from './sheet.tsx'
import { partTexts } from './words.ts'
import styles from './leave-guard.module.css'

const addressOf = ({ pathname, search }: { pathname: string; search: object }) => pathname + JSON.stringify(search)

/** Asks before typed and unsaved words are left behind. A save goes on with `ignoreBlocker`. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const t = useText(partTexts)
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && addressOf(current) !== addressOf(next),
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  })
  return (
    <Sheet title={t('leaveTitle')} isOpen={blocker.status === 'blocked'} onClose={() => blocker.reset?.()}>
      <p>{t('leaveBody')}</p>
      <div className={styles.choices}>
        <Button kind="main" onPress={() => blocker.reset?.()}>
          {t('stay')}
        </Button>
        <Button onPress={() => blocker.proceed?.()}>{t('leave')}</Button>
      </div>
    </Sheet>
  )
}
