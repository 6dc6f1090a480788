import type { ByLanguage, Language } from '../language.ts'
import type { Section } from './document.ts'

const HEADINGS: ByLanguage<Readonly<Record<'history' | 'comment', string>>> = {
  en: { history: 'History', comment: 'Comment of the clinic' },
  ja: { history: '治療までの経過', comment: '当院のコメント' },
}

/** Text as staff wrote it, one paragraph a line; nothing where nothing was written. */
export function proseSection(key: 'history' | 'comment', text: string | null, language: Language): Section | null {
  const lines = (text ?? '').split(/\r?\n/).map((line) => line.trim())
  const blocks = lines.filter((line) => line !== '').map((line) => ({ kind: 'paragraph' as const, text: line }))
  return blocks.length === 0 ? null : { key, heading: HEADINGS[language][key], blocks }
}
