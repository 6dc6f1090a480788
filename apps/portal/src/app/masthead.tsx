import { Link, getRouteApi } from '@tanstack/react-router'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { Mark } from '../parts/mark.tsx'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { PaletteButton } from './palette-button.tsx'
import { ClinicChoice } from './clinic-choice.tsx'
import { SignOut } from './sign-out.tsx'
import { usePlaces } from './use-places.ts'
import { appTexts } from './words.ts'
import styles from './masthead.module.css'

const route = getRouteApi('/staff')

export function Masthead() {
  const t = useText(appTexts)
  const { me } = route.useRouteContext()
  const language = useLanguage()
  const places = usePlaces()
  return (
    <header className={styles.masthead}>
      <Link to="/" className={styles.home}>
        <Mark /> Sebone
      </Link>
      {me.clinics.length > 1 ? <ClinicChoice /> : <span className={styles.clinic}>{me.clinic.name[language]}</span>}
      <nav aria-label={t('mainNavigation')} className={styles.nav}>
        {places.map(({ to, name }) => (
          <Link key={to} to={to} activeOptions={{ includeSearch: false, exact: to === '/' }} className={styles.place}>
            {t(name)}
          </Link>
        ))}
      </nav>
      <div className={styles.self}>
        <PaletteButton />
        <LanguageSwitch />
        <Link to="/account" className={styles.name} aria-label={`${t('account')}: ${me.name}`}>
          {me.name}
        </Link>
        <SignOut />
      </div>
    </header>
  )
}
