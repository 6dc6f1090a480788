import type { DatePrecision } from '../calendar/partial-date.ts'
import type { SymptomArea } from '../symptom/area.ts'
import type { Condition } from './condition.ts'
import type { ScoringId } from './scoring/scoring-id.ts'

/** A text in both languages of the clinic. */
export type Wording = Readonly<{ en: string; ja: string }>
export const INSTRUMENT_LANGUAGES = ['en', 'ja'] as const
export type InstrumentLanguage = (typeof INSTRUMENT_LANGUAGES)[number]

/** The steps of a 0–10 scale that carry words; the odd ones stand between two of them. */
export const ANCHOR_STEPS = [0, 2, 4, 6, 8, 10] as const
export type AnchorStep = (typeof ANCHOR_STEPS)[number]

/** What every question has. Without `showWhen` it is always asked; without `optional` it must be answered. */
type Asked = Readonly<{ key: string; question: Wording; hint?: Wording; optional?: true; showWhen?: Condition }>

/** "Not sure" stands in the list of answers wherever it can be true; a validated instrument may not have it. */
type MayBeUnsure = Readonly<{ offersNotSure: boolean }>

/** A score 0–10, or "not sure"; it must be answered with one of the two before the form is sent. */
export type ScoreItem = Asked &
  Readonly<{ kind: 'score'; area: SymptomArea; anchors: Readonly<Record<AnchorStep, Wording>> }>

/** What is done with a "yes" to a warning sign: the clinic is called now, or the physician reads it (DOMAIN.md 6). */
export const FLAGS = ['escalated', 'recorded'] as const
export type Flag = (typeof FLAGS)[number]

/** `points` is what the answer counts in the instrument's score; an option without points is not scored. */
export type ChoiceOption = Readonly<{ code: string; label: Wording; flag?: Flag; points?: number }>

export type SingleChoiceItem = Asked & MayBeUnsure & Readonly<{ kind: 'singleChoice'; options: readonly ChoiceOption[] }>

/** Any number of answers, or "none of these", which excludes the others and stands first. */
export type MultipleChoiceItem = Asked &
  MayBeUnsure &
  Readonly<{ kind: 'multipleChoice'; none: ChoiceOption; options: readonly ChoiceOption[] }>

export type YesNoItem = Asked & MayBeUnsure & Readonly<{ kind: 'yesNo' }>

/** `min` and `max` belong to the range. */
export type WholeNumberItem = Asked &
  MayBeUnsure &
  Readonly<{ kind: 'wholeNumber'; unit: Wording; min: number; max: number }>

/** `coarsest` is the least exact date that is enough: 'year' accepts a year, a month or a day. */
export type DateItem = Asked & MayBeUnsure & Readonly<{ kind: 'date'; coarsest: DatePrecision }>

export const SENSATIONS = ['pain', 'numbness'] as const
export type Sensation = (typeof SENSATIONS)[number]

/** Regions of the body map. The table of regions is an argument of the reader, not part of the definition. */
export type ExtentItem = Asked & MayBeUnsure & Readonly<{ kind: 'extent'; sensation: Sensation }>

/** A few sentences in the patient's own words; may be left empty. */
export type FreeTextItem = Asked &
  Readonly<{
    kind: 'freeText'
    /** In characters as a reader counts them, not in UTF-16 units. */
    maxLength: number
    optional: true
  }>

export type Item =
  | ScoreItem
  | SingleChoiceItem
  | MultipleChoiceItem
  | YesNoItem
  | WholeNumberItem
  | DateItem
  | ExtentItem
  | FreeTextItem
export type ItemKind = Item['kind']

/** Items shown together, by key. */
export type Page = Readonly<{ key: string; title?: Wording; items: readonly string[] }>
/** `isOpening`: its pages come before the list of parts and do not stand in it. */
export type Part = Readonly<{ key: string; title: Wording; minutes: number; pages: readonly Page[]; isOpening?: true }>

/** Whose words these are. Absent: the clinic's own. */
export type Rights = Readonly<{ kind: 'free' | 'licensed'; holder: string; source: string }>

/**
 * A questionnaire as data. It gives the form in both languages, the reader of answers, the score, the paper sheet, the
 * data dictionary and the FHIR Questionnaire. Once an answer refers to `(id, version)` the definition never changes: a
 * new wording is a new version. Without `parts` every item has a page of its own. `languages` lists those in which a
 * patient may be asked, both where it is absent.
 */
export type InstrumentDefinition<I extends Item = Item> = Readonly<{
  id: string
  version: number
  title: Wording
  items: readonly I[]
  parts?: readonly Part[]
  languages?: readonly InstrumentLanguage[]
  rights?: Rights
  scoring?: ScoringId
}>

/** The item with this key, or null when the definition has none. */
export const itemOf = <I extends Item>(definition: InstrumentDefinition<I>, key: string): I | null =>
  definition.items.find((item) => item.key === key) ?? null

/** Every answer that a choice lists, "none of these" first. */
export const optionsOf = (item: SingleChoiceItem | MultipleChoiceItem): readonly ChoiceOption[] =>
  item.kind === 'multipleChoice' ? [item.none, ...item.options] : item.options

/** Whether the item takes "not sure". A score always does, a free text never. */
export const offersNotSure = (item: Item): boolean =>
  item.kind === 'score' || (item.kind !== 'freeText' && item.offersNotSure)
