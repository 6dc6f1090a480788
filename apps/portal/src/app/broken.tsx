import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { refusalOf } from '../data/refusal.ts'
import { useText } from '../language/use-text.ts'
import { Button } from '../parts/button.tsx'
import { MessagePage } from './message-page.tsx'
import { NotPermitted } from './not-permitted.tsx'
import { appTexts } from './words.ts'

/** What is left when a page cannot be shown: why, and one way on. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const t = useText(appTexts)
  const router = useRouter()
  const refusal = refusalOf(error)
  const tryAgain = async () => {
    await router.invalidate()
    reset()
  }
  if (refusal.code === 'notPermitted') return <NotPermitted permission={refusal['permission']} />
  const kind = refusal.code === 'unreachable' ? 'unreachable' : 'broken'
  return (
    <MessagePage title={t(`${kind}Title`)} body={t(`${kind}Body`)}>
      <Button onPress={() => void tryAgain()}>{t('tryAgain')}</Button>
    </MessagePage>
  )
}

/** The same where no desk stands around it: nothing could be loaded, not even who is signed in. */
export function BrokenAlone(props: ErrorComponentProps) {
  return (
    <main id="content" tabIndex={-1}>
      <Broken {...props} />
    </main>
  )
}
