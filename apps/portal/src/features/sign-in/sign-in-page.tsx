import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { LanguageSwitch } from '../../parts/language-switch.tsx'
import { Mark } from '../../parts/mark.tsx'
import { usePageTitle } from '../../parts/use-page-title.ts'
import { useText } from '../../language/use-text.ts'
import { SignInForm } from './sign-in-form.tsx'
import { signInTexts } from './words.ts'
import styles from './sign-in-page.module.css'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const t = useText(signInTexts)
  const router = useRouter()
  const queryClient = useQueryClient()
  const { to } = route.useSearch()
  usePageTitle(t('title'))
  const enter = async () => {
    // Nothing that was asked before the sign-in, above all "who am I", may answer after it.
    queryClient.clear()
    router.history.push(to ?? '/patients')
  }
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <span className={styles.brand}>
          <Mark /> Sebone
        </span>
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        <div className={styles.words}>
          <h1 tabIndex={-1}>{t('title')}</h1>
          <p className={styles.lede}>{t('lede')}</p>
        </div>
        <SignInForm onSignedIn={() => void enter()} />
      </main>
    </div>
  )
}
