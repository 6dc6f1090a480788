import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { FrontPage } from '../../parts/front-page.tsx'
import { useText } from '../../language/use-text.ts'
import { SignInForm } from './sign-in-form.tsx'
import { signInTexts } from './words.ts'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const t = useText(signInTexts)
  const router = useRouter()
  const queryClient = useQueryClient()
  const { to } = route.useSearch()
  const enter = async () => {
    // Nothing that was asked before the sign-in, above all "who am I", may answer after it.
    queryClient.clear()
    router.history.push(to ?? '/')
  }
  return (
    <FrontPage title={t('title')} lede={t('lede')}>
      <SignInForm onSignedIn={() => void enter()} />
    </FrontPage>
  )
}
