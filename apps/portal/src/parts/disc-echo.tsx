import { sortDiscs } from '@sebone/domain/spine/disc'
import { readDiscs, type NotationContext } from '@sebone/domain/spine/notation'
import { listOf } from '@sebone/words/names/list'
import { notationSentence } from '@sebone/words/staff/notation-refusal'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { Echo } from './echo.tsx'
import { partTexts } from './words.ts'

/** How a list of discs is understood while it is typed, with its count, which is what the price is compared with. */
export function DiscEcho({ text, context }: { text: string; context: NotationContext }) {
  const t = useText(partTexts)
  const language = useLanguage()
  if (text.trim() === '') return <Echo>{null}</Echo>
  const read = readDiscs(text, context)
  if (!read.ok) return <Echo isOpen>{notationSentence(read.error, language)}</Echo>
  const discs = sortDiscs(read.value.map(({ disc }) => disc))
  return <Echo>{t('readsAs', { discs: listOf(discs, language), count: discs.length })}</Echo>
}
