import type { UnknownFinding } from '@sebone/domain/spine/read-finding-kind'
import type { Language } from '../language.ts'
import { findingName } from '../names/finding.ts'
import { quoted } from '../names/quoted.ts'

/** The nearest known finding is offered, never taken. */
export function unknownFindingSentence({ text, nearest }: UnknownFinding, language: Language): string {
  if (language === 'ja') {
    const offer = nearest === null ? '一覧から選んでください。' : `${quoted(findingName(nearest, 'ja'), 'ja')}のことですか。`
    return `${quoted(text, 'ja')}という所見は登録されていません。${offer}`
  }
  const offer = nearest === null ? 'Choose one from the list.' : `Is ${quoted(findingName(nearest, 'en'), 'en')} meant?`
  return `No finding is called ${quoted(text, 'en')}. ${offer}`
}
