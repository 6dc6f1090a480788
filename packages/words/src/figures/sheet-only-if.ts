import type { OnlyIf } from '@sebone/domain/instrument/output/sheet'
import type { Language } from '../language.ts'

/** "Only if you answered “Yes” to question 12." */
export function onlyIfSentence({ join, questions }: OnlyIf, language: Language): string {
  const isJapanese = language === 'ja'
  const parts = questions.map(({ number, answers }) => {
    const named = answers.map((answer) => (isJapanese ? `「${answer}」` : `“${answer}”`))
    return isJapanese
      ? `質問${number}で${named.join('または')}と答えた方`
      : `you answered ${named.join(' or ')} to question ${number}`
  })
  const between = isJapanese ? (join === 'all' ? '、かつ' : '、または') : join === 'all' ? ' and ' : ' or '
  return isJapanese ? `${parts.join(between)}だけお答えください。` : `Only if ${parts.join(between)}.`
}
