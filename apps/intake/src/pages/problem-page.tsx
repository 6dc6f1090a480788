import type { Language } from '@sebone/words/language'
import { PageFrame } from '../frame/page-frame.tsx'
import { useLanguage } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import { PROBLEM_TEXTS } from '../language/problem-texts.ts'
import { TEXT } from '../language/text.ts'
import type { ProblemPage as ProblemPageData } from '../page.ts'
import styles from './problem-page.module.css'

/** Calm, never technical, and never with more than a stranger may know. Both languages: the address may not say which. */
export function ProblemPage({ page }: { readonly page: ProblemPageData }) {
  const first = useLanguage()
  const second = otherLanguage(first)
  return (
    <PageFrame clinic={page.clinic} languageSwitch={null}>
      <h1 tabIndex={-1}>{TEXT[first](PROBLEM_TEXTS[page.problem].title)}</h1>
      <Explanation page={page} language={first} />
      <section lang={second} className={styles.other}>
        <h2>{TEXT[second](PROBLEM_TEXTS[page.problem].title)}</h2>
        <Explanation page={page} language={second} />
      </section>
    </PageFrame>
  )
}

function Explanation({ page, language }: { readonly page: ProblemPageData; readonly language: Language }) {
  const text = TEXT[language]
  return (
    <>
      <p className={styles.text}>{text(PROBLEM_TEXTS[page.problem].text)}</p>
      <p className={styles.text}>
        <a href={`/?language=${language}`} className={styles.link}>
          {text('openWithCode')}
        </a>
      </p>
    </>
  )
}
