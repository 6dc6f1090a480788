import type { Language } from '@sebone/words/language'
import { useComeBack } from '../client/use-come-back.ts'
import buttons from '../frame/buttons.module.css'
import { PageFrame } from '../frame/page-frame.tsx'
import { useLanguage } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import { TEXT } from '../language/text.ts'
import styles from './problem-page.module.css'

/** Stands in for any page while there is no line; knows nobody and nothing. */
export function OfflinePage() {
  const first = useLanguage()
  const second = otherLanguage(first)
  useComeBack()
  return (
    <PageFrame clinic={null} languageSwitch={null}>
      <h1 tabIndex={-1}>{TEXT[first]('offlineTitle')}</h1>
      <Explanation language={first} />
      <section lang={second} className={styles.other}>
        <h2>{TEXT[second]('offlineTitle')}</h2>
        <Explanation language={second} />
      </section>
    </PageFrame>
  )
}

function Explanation({ language }: { readonly language: Language }) {
  const text = TEXT[language]
  return (
    <>
      <p className={styles.text}>{text('offlineText')}</p>
      <div className={buttons.row}>
        {/* Without an address a form asks for the very page at which it stands. */}
        <form>
          <button type="submit" className={buttons.secondary}>
            {text('offlineRetry')}
          </button>
        </form>
      </div>
    </>
  )
}
