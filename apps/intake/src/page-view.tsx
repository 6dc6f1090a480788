import type { Page } from './page.ts'
import { CheckAnswersPage } from './pages/check-answers-page.tsx'
import { DonePage } from './pages/done-page.tsx'
import { LandingPage } from './pages/landing-page.tsx'
import { ProblemPage } from './pages/problem-page.tsx'
import { QuestionPage } from './pages/question-page.tsx'
import { SavedPage } from './pages/saved-page.tsx'

interface PageViewProps {
  readonly page: Page
  /** Something typed is on its way to the server. */
  readonly busy: boolean
  readonly onChoose: () => void
}

export function PageView({ page, busy, onChoose }: PageViewProps) {
  switch (page.kind) {
    case 'landing':
      return <LandingPage page={page} />
    case 'question':
      return <QuestionPage page={page} busy={busy} onChoose={onChoose} />
    case 'checkAnswers':
      return <CheckAnswersPage page={page} busy={busy} />
    case 'saved':
      return <SavedPage page={page} />
    case 'done':
      return <DonePage page={page} />
    case 'problem':
      return <ProblemPage page={page} />
  }
}
