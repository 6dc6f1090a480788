import { Link, getRouteApi } from '@tanstack/react-router'
import { useMay } from '../data/use-may.ts'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { Mark } from '../parts/mark.tsx'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { ClinicChoice } from './clinic-choice.tsx'
import { SignOut } from './sign-out.tsx'
import { appTexts } from './words.ts'
import styles from './masthead.module.css'

const route = getRouteApi('/staff')

export function Masthead() {
  const t = useText(appTexts)
  const { me } = route.useRouteContext()
  const language = useLanguage()
  const may = useMay()
  return (
    <header className={styles.masthead}>
      <Link to="/patients" className={styles.home}>
        <Mark /> Sebone
      </Link>
      {me.clinics.length > 1 ? <ClinicChoice /> : <span className={styles.clinic}>{me.clinic.name[language]}</span>}
      <nav aria-label={t('mainNavigation')} className={styles.nav}>
        <Link to="/patients" activeOptions={{ includeSearch: false }} className={styles.place}>
          {t('patients')}
        </Link>
        {may('people:read') ? (
          <Link to="/people" className={styles.place}>
            {t('people')}
          </Link>
        ) : null}
        {may('audit:read') ? (
          <Link to="/audit" activeOptions={{ includeSearch: false }} className={styles.place}>
            {t('audit')}
          </Link>
        ) : null}
      </nav>
      <div className={styles.self}>
        <LanguageSwitch />
        <Link to="/account" className={styles.name} aria-label={`${t('account')}: ${me.name}`}>
          {me.name}
        </Link>
        <SignOut />
      </div>
    </header>
  )
}
