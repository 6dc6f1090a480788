import type { Condition } from '@sebone/domain/episode/condition'
import { findingName } from '@sebone/words/names/finding'
import { gradeName } from '@sebone/words/names/grade'
import { listOf } from '@sebone/words/names/list'
import { locationName } from '@sebone/words/names/location'
import { SIDE_NAMES } from '@sebone/words/names/side'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { partTexts } from './words.ts'
import styles from './condition-line.module.css'

/** A finding as one reads it: what, where, which side, how severe. */
export function ConditionLine({ of }: { of: Condition }) {
  const t = useText(partTexts)
  const language = useLanguage()
  const more = [
    of.side ? SIDE_NAMES[language][of.side] : null,
    of.grade ? gradeName(of.grade, language) : null,
    of.redFramed ? t('redFramed') : null,
  ].filter((part) => part !== null)
  return (
    <span className={styles.line}>
      <span className={styles.kind}>{findingName(of.kind, language)}</span>
      {of.at.length > 0 ? (
        <span>
          {listOf(
            of.at.map((location) => locationName(location, language)),
            language,
          )}
        </span>
      ) : null}
      {more.length > 0 ? <span className={styles.more}>{more.join(language === 'ja' ? '、' : ', ')}</span> : null}
    </span>
  )
}
