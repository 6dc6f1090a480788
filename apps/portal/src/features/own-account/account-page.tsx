import { useText } from '../../language/use-text.ts'
import { Page } from '../../parts/page.tsx'
import { SideBySide } from '../../parts/side-by-side.tsx'
import { FactorSection } from './factor-section.tsx'
import { LanguageSection } from './language-section.tsx'
import { NameSection } from './name-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { SessionsSection } from './sessions-section.tsx'
import { accountTexts } from './words.ts'
import styles from './account-page.module.css'

export function AccountPage() {
  const t = useText(accountTexts)
  return (
    <Page title={t('title')} heading={t('title')}>
      <SideBySide
        weight="even"
        left={
          <div className={styles.sections}>
            <NameSection />
            <PasswordSection />
            <LanguageSection />
          </div>
        }
        right={
          <div className={styles.sections}>
            <FactorSection />
            <SessionsSection />
          </div>
        }
      />
    </Page>
  )
}
