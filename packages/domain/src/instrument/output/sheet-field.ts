import type { DatePrecision } from '../../calendar/partial-date.ts'
import type { InstrumentLanguage, Item, Sensation, Wording } from '../definition.ts'
import { SCALE_STEPS } from '../../symptom/scale.ts'
import { NO, NOT_SURE, NOWHERE, YES } from '../answer-words.ts'
import { NOT_SURE_VALUE, NOWHERE_VALUE } from '../answer.ts'
import { ANCHOR_STEPS, offersNotSure, optionsOf } from '../definition.ts'

/** A box to tick; `label` is empty for a step of a scale without words. */
export type SheetBox = Readonly<{ value: string; label: string }>

/** Where something is written on paper. `notSure` is its label, null where it is not offered. */
export type SheetField =
  | Readonly<{ kind: 'scale'; boxes: readonly SheetBox[] }>
  | Readonly<{ kind: 'boxes'; choose: 'one' | 'several'; boxes: readonly SheetBox[] }>
  | Readonly<{ kind: 'number'; unit: string; min: number; max: number; notSure: string | null }>
  | Readonly<{ kind: 'date'; coarsest: DatePrecision; notSure: string | null }>
  | Readonly<{ kind: 'bodyMap'; sensation: Sensation; nowhere: string; notSure: string | null }>
  | Readonly<{ kind: 'lines'; lines: number }>

const MOST_LINES = 8
const CHARACTERS_PER_LINE = 80

/** Every answer that can be ticked, with its words, "not sure" last. Empty for what is written or drawn. */
export function answersToTick(item: Item): readonly Readonly<{ value: string; label: Wording | null }>[] {
  const notSure = offersNotSure(item) ? [{ value: NOT_SURE_VALUE, label: NOT_SURE }] : []
  switch (item.kind) {
    case 'score': {
      const wordsAt = (step: number) => ANCHOR_STEPS.find((anchor) => anchor === step)
      const labelAt = (step: number) => {
        const anchor = wordsAt(step)
        return anchor === undefined ? null : item.anchors[anchor]
      }
      return [...SCALE_STEPS.map((step) => ({ value: String(step), label: labelAt(step) })), ...notSure]
    }
    case 'singleChoice':
    case 'multipleChoice':
      return [...optionsOf(item).map(({ code, label }) => ({ value: code, label })), ...notSure]
    case 'yesNo':
      return [{ value: 'yes', label: YES }, { value: 'no', label: NO }, ...notSure]
    default:
      return []
  }
}

/** An answer of a condition in words; a number or a date stands for itself. */
export function wordedAnswer(item: Item, value: string): Wording {
  if (value === NOT_SURE_VALUE) return NOT_SURE
  if (item.kind === 'extent' && value === NOWHERE_VALUE) return NOWHERE
  const label = item.kind === 'score' ? null : answersToTick(item).find((answer) => answer.value === value)?.label
  return label ?? { en: value, ja: value }
}

/** The field of an item on paper. */
export function sheetFieldOf(item: Item, language: InstrumentLanguage): SheetField {
  const boxes = answersToTick(item).map(({ value, label }) => ({ value, label: label?.[language] ?? '' }))
  const notSure = offersNotSure(item) ? NOT_SURE[language] : null
  switch (item.kind) {
    case 'score':
      return { kind: 'scale', boxes }
    case 'singleChoice':
    case 'yesNo':
      return { kind: 'boxes', choose: 'one', boxes }
    case 'multipleChoice':
      return { kind: 'boxes', choose: 'several', boxes }
    case 'wholeNumber':
      return { kind: 'number', unit: item.unit[language], min: item.min, max: item.max, notSure }
    case 'date':
      return { kind: 'date', coarsest: item.coarsest, notSure }
    case 'extent':
      return { kind: 'bodyMap', sensation: item.sensation, nowhere: NOWHERE[language], notSure }
    case 'freeText':
      return { kind: 'lines', lines: Math.min(MOST_LINES, Math.ceil(item.maxLength / CHARACTERS_PER_LINE)) }
  }
}
