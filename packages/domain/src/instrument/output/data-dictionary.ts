import type { Clause, Condition } from '../condition.ts'
import type { InstrumentDefinition, Item, Wording } from '../definition.ts'
import { HIGHEST_SCORE, LOWEST_SCORE } from '../../symptom/scale.ts'
import { NO, YES } from '../answer-words.ts'
import { clausesOf } from '../condition.ts'
import { offersNotSure, optionsOf } from '../definition.ts'

/** Why a cell holds no value. Words rather than numbers like −9, which end up in means. */
export const MISSING_CODES = { blank: 'BLANK', notSure: 'NOT_SURE', notAsked: 'NOT_ASKED' } as const
export type MissingReason = keyof typeof MISSING_CODES

export type VariableType = 'integer' | 'code' | 'flag' | 'date' | 'regions' | 'text'

/** One column of an export. A multiple choice has one flag per answer (1 chosen, 0 not), named `item_answer`. */
export type Variable = Readonly<{
  name: string
  item: string
  option: string | null
  label: Wording
  type: VariableType
  choices: readonly Readonly<{ code: string; label: Wording }>[]
  unit: Wording | null
  range: Readonly<{ min: number; max: number }> | null
  isRequired: boolean
  /** When it is asked, readable: `numbAreaChange = smaller or numbAreaChange = larger`. Null: always. */
  condition: string | null
  missing: readonly MissingReason[]
}>

function worded(clause: Clause): string {
  if ('item' in clause) return `${clause.item} = ${clause.is}`
  if ('point' in clause) return `point = ${clause.point}`
  return 'treatment' in clause ? `treatment = ${clause.treatment}` : `clinic lacks ${clause.lacks}`
}

/** A condition as a line of text. */
export const conditionText = (condition: Condition): string =>
  clausesOf(condition).map(worded).join('all' in condition ? ' and ' : ' or ')

const TYPES: Readonly<Record<Item['kind'], VariableType>> = {
  score: 'integer',
  singleChoice: 'code',
  multipleChoice: 'flag',
  yesNo: 'code',
  wholeNumber: 'integer',
  date: 'date',
  extent: 'regions',
  freeText: 'text',
}

function choicesOf(item: Item): Variable['choices'] {
  if (item.kind === 'singleChoice') return item.options.map(({ code, label }) => ({ code, label }))
  return item.kind === 'yesNo' ? [{ code: 'yes', label: YES }, { code: 'no', label: NO }] : []
}

function rangeOf(item: Item): Variable['range'] {
  if (item.kind === 'score') return { min: LOWEST_SCORE, max: HIGHEST_SCORE }
  return item.kind === 'wholeNumber' ? { min: item.min, max: item.max } : null
}

function variablesOf(item: Item): readonly Variable[] {
  const common: Variable = {
    name: item.key,
    item: item.key,
    option: null,
    label: item.question,
    type: TYPES[item.kind],
    choices: choicesOf(item),
    unit: item.kind === 'wholeNumber' ? item.unit : null,
    range: rangeOf(item),
    isRequired: item.optional !== true,
    condition: item.showWhen ? conditionText(item.showWhen) : null,
    missing: ['blank', ...(offersNotSure(item) ? ['notSure' as const] : []), ...(item.showWhen ? ['notAsked' as const] : [])],
  }
  if (item.kind !== 'multipleChoice') return [common]
  return optionsOf(item).map(({ code, label }) => ({
    ...common,
    name: `${item.key}_${code}`,
    option: code,
    label: { en: `${item.question.en} – ${label.en}`, ja: `${item.question.ja} – ${label.ja}` },
    range: { min: 0, max: 1 },
  }))
}

/** The data dictionary of an instrument: every column of its export, in the order of the form. */
export const dataDictionaryOf = (definition: InstrumentDefinition): readonly Variable[] =>
  definition.items.flatMap(variablesOf)
