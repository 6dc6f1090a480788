import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { refusalOf } from '../data/refusal.ts'
import { useText } from '../language/use-text.ts'
import { Button } from '../parts/button.tsx'
import { MessagePage } from './message-page.tsx'
import { appTexts } from './words.ts'

const KIND: Readonly<Record<string, 'unreachable' | 'notPermitted'>> = {
  unreachable: 'unreachable',
  notPermitted: 'notPermitted',
}

/** What is left when a page cannot be shown: why, and one way on. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const t = useText(appTexts)
  const router = useRouter()
  const kind = KIND[refusalOf(error).code] ?? 'broken'
  const tryAgain = async () => {
    await router.invalidate()
    reset()
  }
  return (
    <MessagePage title={t(`${kind}Title`)} body={t(`${kind}Body`)}>
      {kind === 'notPermitted' ? (
        <Link to="/">{t('toStart')}</Link>
      ) : (
        <Button onPress={() => void tryAgain()}>{t('tryAgain')}</Button>
      )}
    </MessagePage>
  )
}
