import { useText } from '../../language/use-text.ts'
import { Page } from '../../parts/page.tsx'
import { SideBySide } from '../../parts/side-by-side.tsx'
import { FactorSection } from './factor-section.tsx'
import { LanguageSection } from './language-section.tsx'
import { NameSection } from './name-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { SessionsSection } from './sessions-section.tsx'
import { accountTexts } from './words.ts'

export function AccountPage() {
  const t = useText(accountTexts)
  return (
    <Page title={t('title')} heading={t('title')}>
      <SideBySide
        weight="even"
        left={
          <>
            <NameSection />
            <PasswordSection />
            <LanguageSection />
          </>
        }
        right={
          <>
            <FactorSection />
            <SessionsSection />
          </>
        }
      />
    </Page>
  )
}
