import type { Language } from '../language.ts'

/** What stands in a progress report, in this order; a part without content is left out. */
export const SECTION_KEYS = [
  'findings',
  'history',
  'treatment',
  'scores',
  'changes',
  'signals',
  'residual',
  'comment',
  'notes',
  'cost',
  'risks',
] as const
export type SectionKey = (typeof SECTION_KEYS)[number]

export const TONES = ['plain', 'better', 'caution', 'alert', 'quiet'] as const
/** How a passage is to be set off. Never the only carrier of its meaning: the words say it too. */
export type Tone = (typeof TONES)[number]

export interface Definition {
  term: string
  text: string
  note: string | null
}

export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; text: string }
  /** A number of the 0–10 scale, which a renderer may draw beside its figure. */
  | { kind: 'score'; text: string; score: number }
  /** Why there is no number: "not collected", "no answer". `across` cells are one missing point. */
  | { kind: 'missing'; text: string; across: number }
  | { kind: 'verdict'; text: string; tone: Tone; note: string | null }

export interface Row {
  heading: string
  note: string | null
  cells: readonly Cell[]
}

export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'definitions'; entries: readonly Definition[] }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; caption: string; columns: readonly string[]; rows: readonly Row[] }
  | { kind: 'note'; tone: Tone; text: string }
  /** Scale, rule and sources: read by whoever asks how we know. */
  | { kind: 'smallPrint'; items: readonly string[] }

export interface Section {
  key: SectionKey
  heading: string
  blocks: readonly Block[]
}

/** A progress report in words, before any mark-up: Markdown, HTML and the portal's page all print this. */
export interface ReportDocument {
  language: Language
  title: string
  topic: string | null
  facts: readonly Definition[]
  sections: readonly Section[]
}
