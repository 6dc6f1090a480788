import { Link } from '@tanstack/react-router'
import { useText } from '../language/use-text.ts'
import { MessagePage } from './message-page.tsx'
import { appTexts } from './words.ts'

export function Lost() {
  const t = useText(appTexts)
  return (
    <main id="content" tabIndex={-1}>
      <MessagePage title={t('lostTitle')} body={t('lostBody')}>
        <Link to="/patients">{t('toPatients')}</Link>
      </MessagePage>
    </main>
  )
}
