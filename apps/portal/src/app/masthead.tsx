import { Link, getRouteApi } from '@tanstack/react-router'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { useMay } from '../data/use-may.ts'
import { Mark } from '../parts/mark.tsx'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { SignOut } from './sign-out.tsx'
import { appTexts } from './words.ts'
import styles from './masthead.module.css'

const route = getRouteApi('/staff')

export function Masthead() {
  const t = useText(appTexts)
  const may = useMay()
  const { me } = route.useRouteContext()
  const language = useLanguage()
  return (
    <header className={styles.masthead}>
      <Link to="/patients" className={styles.home}>
        <Mark /> Sebone
      </Link>
      <span className={styles.clinic}>{me.clinic.name[language]}</span>
      <nav aria-label={t('mainNavigation')} className={styles.nav}>
        <Link to="/patients" activeOptions={{ includeSearch: false }} className={styles.place}>
          {t('patients')}
        </Link>
        {may('settings:read') ? (
          <Link to="/settings" className={styles.place}>
            {t('settings')}
          </Link>
        ) : null}
      </nav>
      <div className={styles.self}>
        <LanguageSwitch />
        <span className={styles.name}>{me.name}</span>
        <SignOut />
      </div>
    </header>
  )
}
