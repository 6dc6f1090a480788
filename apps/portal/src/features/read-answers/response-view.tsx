import { partsOf } from '@sebone/domain/instrument/output/form-model'
import type { Extent } from '@sebone/domain/extent/extent'
import { extentFrom } from '@sebone/domain/extent/extent-from-answer'
import { ExtentFigure } from '@sebone/ui/body-map/extent-figure'
import { ANSWERED_BY_NAMES } from '@sebone/words/names/answered-by'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { MODE_NAMES } from '@sebone/words/names/mode'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { Button } from '../../parts/button.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { answerInWords } from './answer-in-words.ts'
import { answersTexts } from './words.ts'
import styles from './answers-page.module.css'

/** One form as it was answered: each question with its answer, in the language that the patient read. */
export function ResponseView({ responseId }: { responseId: string }) {
  const t = useText(answersTexts)
  const language = useLanguage()
  const { data: response } = useQuery(useApi().responses.one.queryOptions({ responseId }))
  if (!response) return <Waiting rows={8} />
  const { definition, answers, language: asked } = response
  const items = new Map(definition.items.map((item) => [item.key, item]))
  // What was asked of this person is what they reached: an item without an entry was not shown to them.
  const parts = partsOf(definition).flatMap(({ key, title, pages }) => {
    const asked = pages.flatMap((page) => page.items).filter((each) => Object.hasOwn(answers, each))
    return asked.length === 0 ? [] : [{ key, title, items: asked.flatMap((each) => items.get(each) ?? []) }]
  })
  const extentOf = (key: string): Extent | null => {
    const answer = answers[key]
    if (answer?.kind !== 'extent' || answer.regions.length === 0) return null
    const read = extentFrom(answer)
    return read.ok ? read.value : null
  }
  return (
    <article className={styles.response}>
      <header className={styles.head}>
        <h2 lang={asked}>{definition.title[asked]}</h2>
        <p className={styles.facts}>
          {t('received', { when: writeInstant(response.submittedAt, language) })} ·{' '}
          {t('how', { mode: MODE_NAMES[language][response.mode], who: ANSWERED_BY_NAMES[language][response.answeredBy] })} ·{' '}
          {t('receipt', { receipt: response.receipt })}
        </p>
        <p className={styles.facts}>
          {t('askedAs', { id: definition.id, version: definition.version, language: LANGUAGE_NAMES[asked] })}
        </p>
        <div className="screen-only">
          <Button onPress={() => window.print()}>{t('print')}</Button>
        </div>
      </header>
      {parts.map((part) => (
        <section key={part.key} lang={asked} className={styles.part}>
          {parts.length > 1 ? <h3>{part.title[asked]}</h3> : null}
          <dl className={styles.answers}>
            {part.items.map((item) => {
                const lines = answerInWords(item, answers[item.key], asked)
                const extent = item.kind === 'extent' ? extentOf(item.key) : null
                return (
                  <div key={item.key}>
                    <dt>{item.question[asked]}</dt>
                    <dd>
                      {lines.length === 0 ? (
                        <span className={styles.blank} lang={language}>
                          {t('blank')}
                        </span>
                      ) : (
                        lines.map((line) => (
                          <span key={line} className={styles.line}>
                            {line}
                          </span>
                        ))
                      )}
                      {extent && item.kind === 'extent' ? (
                        <ExtentFigure sensation={item.sensation} extent={extent} language={asked} size="small" />
                      ) : null}
                    </dd>
                  </div>
                )
            })}
          </dl>
        </section>
      ))}
    </article>
  )
}
