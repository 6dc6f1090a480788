import type { PatientLanguage } from '../../episode/patient.ts'
import type { ReportDraft } from '../report-draft.ts'
import type { ReportTextKey } from '../report-text.ts'
import type { GateFinding } from './gate-check.ts'
import { PATIENT_LANGUAGES } from '../../episode/patient.ts'
import { narrow } from '../de-identification/folded-text.ts'
import { isWritten } from '../report-text.ts'
import { passagesOf } from './report-passages.ts'

/** A statement must stand in both languages. */
export const missingIn = (key: ReportTextKey, { texts }: ReportDraft): readonly GateFinding[] =>
  PATIENT_LANGUAGES.flatMap((language) =>
    isWritten(texts[language][key]) ? [] : [{ code: 'textMissing', key, language } as const],
  )

type WordList = Readonly<Record<PatientLanguage, readonly string[]>>

/** Every word of the list, of either language and in either text, full-width or not: Latin words whole, Japanese ones anywhere. */
export function wordsFound(list: WordList, draft: ReportDraft): readonly GateFinding[] {
  const pattern = new RegExp(
    `(?<!\\p{Script=Latin})(?:${list.en.map(escaped).join('|')})(?!\\p{Script=Latin})|${list.ja.map(escaped).join('|')}`,
    'giu',
  )
  return passagesOf(draft).flatMap(({ field, text: original }) => {
    const { text, from: starts, to: ends } = narrow(original)
    return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => {
      const [from, to] = [starts[index] ?? 0, ends[index + length - 1] ?? original.length]
      return { code: 'wordFound', field, word: original.slice(from, to), from, to } as const
    })
  })
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
