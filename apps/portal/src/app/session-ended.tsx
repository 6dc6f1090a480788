import { getRouteApi } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { SignInForm } from '../features/sign-in/sign-in-form.tsx'
import { useText } from '../language/use-text.ts'
import { Sheet } from '../parts/sheet.tsx'
import { appTexts } from './words.ts'

const route = getRouteApi('/staff')

/** A session that ends must not take with it what somebody was typing, so signing in happens over the page. */
export function SessionEnded() {
  const t = useText(appTexts)
  const queryClient = useQueryClient()
  const { session } = route.useRouteContext()
  const hasEnded = useSyncExternalStore(session.subscribe, session.hasEnded)
  const goOn = async () => {
    session.renew()
    await queryClient.invalidateQueries()
  }
  return (
    <Sheet title={t('sessionEndedTitle')} isOpen={hasEnded}>
      <p>{t('sessionEndedBody')}</p>
      <SignInForm onSignedIn={() => void goOn()} />
    </Sheet>
  )
}
