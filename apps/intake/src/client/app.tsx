import { LanguageContext } from '../language/language-context.ts'
import { PageView } from '../page-view.tsx'
import type { Page } from '../page.ts'
import { pageIdentity } from './page-identity.ts'
import type { PatientCalls } from './patient-calls.ts'
import { useJourney } from './use-journey.ts'

interface AppProps {
  readonly initial: Page
  /** Null on the server, where nobody clicks. */
  readonly calls: PatientCalls | null
}

/** The same tree on the server and in the script: what was rendered there is what is hydrated here. */
export function App({ initial, calls }: AppProps) {
  const { page, busy, handlers, moveOn } = useJourney(initial, calls)
  return (
    <LanguageContext value={page.language}>
      <div {...handlers} aria-busy={busy ? true : undefined}>
        <PageView key={pageIdentity(page)} page={page} busy={busy} onChoose={moveOn} />
      </div>
    </LanguageContext>
  )
}
