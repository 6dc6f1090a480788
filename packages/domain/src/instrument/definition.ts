import type { SymptomArea } from '../symptom/area.ts'

/** A text in both languages of the clinic. */
export type Wording = Readonly<{ en: string; ja: string }>

/** The steps of a 0–10 scale that carry words; the odd ones stand between two of them. */
export const ANCHOR_STEPS = [0, 2, 4, 6, 8, 10] as const
export type AnchorStep = (typeof ANCHOR_STEPS)[number]

/** A score 0–10, or "not sure"; it must be answered with one of the two before the form is sent. */
export type ScoreItem = Readonly<{
  key: string
  kind: 'score'
  area: SymptomArea
  question: Wording
  hint?: Wording
  anchors: Readonly<Record<AnchorStep, Wording>>
}>

/** A few sentences in the patient's own words; may be left empty. */
export type FreeTextItem = Readonly<{
  key: string
  kind: 'freeText'
  question: Wording
  hint?: Wording
  /** In characters as a reader counts them, not in UTF-16 units. */
  maxLength: number
  optional: true
}>

export type Item = ScoreItem | FreeTextItem

/**
 * A questionnaire as data. It gives the form in both languages, the reader of answers, the paper sheet and the data
 * dictionary. Once an answer refers to `(id, version)` the definition never changes: a new wording is a new version.
 */
export type InstrumentDefinition = Readonly<{
  id: string
  version: number
  title: Wording
  items: readonly Item[]
}>

/** The item with this key, or null when the definition has none. */
export const itemOf = (definition: InstrumentDefinition, key: string): Item | null =>
  definition.items.find((item) => item.key === key) ?? null
