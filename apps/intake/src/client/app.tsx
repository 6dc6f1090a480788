import { LineContext } from '../frame/line-state.ts'
import { LanguageContext } from '../language/language-context.ts'
import { PageView } from '../page-view.tsx'
import type { Page } from '../page.ts'
import { pageIdentity } from './page-identity.ts'
import { useJourney, type Far } from './use-journey.ts'
import { useTablet } from './use-tablet.ts'
import { StillThere } from './still-there.tsx'

interface AppProps {
  readonly initial: Page
  readonly far: Far | null
}

/** The same tree on the server and in the script: what was rendered there is what is hydrated here. */
export function App({ initial, far }: AppProps) {
  const { page, generation, line, handlers, moveOn } = useJourney(initial, far)
  const { isAsking, stay } = useTablet(page, far)
  return (
    <LanguageContext value={page.language}>
      <LineContext value={line}>
        <div {...handlers} aria-busy={line === 'busy' ? true : undefined}>
          <PageView key={`${pageIdentity(page)} ${generation}`} page={page} onChoose={moveOn} />
        </div>
        {isAsking && <StillThere onStay={stay} />}
      </LineContext>
    </LanguageContext>
  )
}
