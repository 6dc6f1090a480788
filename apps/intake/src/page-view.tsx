import type { Page } from './page.ts'
import { CallNowPage } from './pages/call-now-page.tsx'
import { CheckAnswersPage } from './pages/check-answers-page.tsx'
import { ConsentsPage } from './pages/consents-page.tsx'
import { DonePage } from './pages/done-page.tsx'
import { LandingPage } from './pages/landing-page.tsx'
import { OfflinePage } from './pages/offline-page.tsx'
import { PartsPage } from './pages/parts-page.tsx'
import { ProblemPage } from './pages/problem-page.tsx'
import { QuestionPage } from './pages/question-page.tsx'
import { SavedPage } from './pages/saved-page.tsx'

interface PageViewProps {
  readonly page: Page
  readonly onChoose: () => void
}

export function PageView({ page, onChoose }: PageViewProps) {
  switch (page.kind) {
    case 'landing':
      return <LandingPage page={page} />
    case 'question':
      return <QuestionPage page={page} onChoose={onChoose} />
    case 'parts':
      return <PartsPage page={page} />
    case 'callNow':
      return <CallNowPage page={page} />
    case 'consents':
      return <ConsentsPage page={page} />
    case 'checkAnswers':
      return <CheckAnswersPage page={page} />
    case 'saved':
      return <SavedPage page={page} />
    case 'done':
      return <DonePage page={page} />
    case 'offline':
      return <OfflinePage />
    case 'problem':
      return <ProblemPage page={page} />
  }
}
