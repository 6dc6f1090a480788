import { useQuery } from '@tanstack/react-query'
import { givenAnswer } from '@sebone/words/staff/given-answer'
import { useApi } from '../../data/api.ts'
import { refusalOf } from '../../data/refusal.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Section } from '../../parts/section.tsx'
import { useRefusalSentence } from '../../parts/use-refusal-sentence.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { intakeTexts } from './words.ts'
import styles from './said-answers.module.css'

/** Everything that was asked and answered, in the words of the reader's language; free text as it was written. */
export function SaidAnswers({ responseId }: { responseId: string }) {
  const t = useText(intakeTexts)
  const language = useLanguage()
  const sentenceOf = useRefusalSentence()
  const response = useQuery(useApi().responses.one.queryOptions({ responseId }))
  return (
    <Section heading={t('said')}>
      {response.isPending ? <Waiting rows={8} /> : null}
      {response.error ? <p role="alert">{sentenceOf(refusalOf(response.error))}</p> : null}
      {response.data ? (
        <dl className={styles.answers}>
          {response.data.definition.items
            .filter(({ key }) => Object.hasOwn(response.data.answers, key))
            .map((item) => {
              const answer = response.data.answers[item.key]
              const given = givenAnswer(item, answer, language)
              return (
                <div key={item.key}>
                  <dt>{item.question[language]}</dt>
                  <dd className={given === null ? styles.none : undefined} {...(answer?.kind === 'text' ? { lang: response.data.language } : {})}>
                    {given ?? t('notAnswered')}
                  </dd>
                </div>
              )
            })}
        </dl>
      ) : null}
    </Section>
  )
}
