import type { AssessmentPoint } from '../follow-up/assessment-point.ts'
import type { Answer, Answers } from './answer.ts'
import { valuesOf } from './answer.ts'

export const TREATMENT_STATES = ['before', 'after', 'unknown'] as const
export type TreatmentState = (typeof TREATMENT_STATES)[number]

/**
 * Where a form is filled in. `point` is null where it belongs to none. `lacking` names the facts about the person that
 * the clinic does not have, or says that this is not known.
 */
export type Setting = Readonly<{
  point: AssessmentPoint | null
  treatment: TreatmentState
  lacking: readonly string[] | 'unknown'
}>

/** Nothing is known: what is asked only at a certain point is left out, what is asked only if lacking is asked. */
export const UNKNOWN_SETTING: Setting = { point: null, treatment: 'unknown', lacking: 'unknown' }

/** One fact: an earlier answer (as its form value), or the setting. */
export type Clause =
  | Readonly<{ item: string; is: string }>
  | Readonly<{ point: AssessmentPoint }>
  | Readonly<{ treatment: TreatmentState }>
  | Readonly<{ lacks: string }>

/** When an item is shown, as data. One level, so that it can be written as FHIR's `enableWhen` without loss. */
export type Condition = Readonly<{ all: readonly Clause[] }> | Readonly<{ any: readonly Clause[] }>

export const clausesOf = (condition: Condition): readonly Clause[] =>
  'all' in condition ? condition.all : condition.any

/** Shown when the item has one of these answers. */
export const whenAnswered = (item: string, ...values: readonly string[]): Condition => ({
  any: values.map((is) => ({ item, is })),
})

/** Shown when the score was given and is not 0; "not sure" counts, for it is not "none". */
export const whenNotNone = (scoreItem: string): Condition =>
  whenAnswered(scoreItem, '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'notSure')

const answerTo = (answers: Answers, key: string): Answer | undefined =>
  Object.hasOwn(answers, key) ? answers[key] : undefined

function isTrue(clause: Clause, answers: Answers, setting: Setting): boolean {
  if ('item' in clause) return valuesOf(answerTo(answers, clause.item)).includes(clause.is)
  if ('point' in clause) return setting.point === clause.point
  if ('treatment' in clause) return setting.treatment === clause.treatment
  return setting.lacking === 'unknown' || setting.lacking.includes(clause.lacks)
}

/** Whether the condition holds. A clause about an item without an answer, or with a blank one, is false. */
export function holds(condition: Condition, answers: Answers, setting: Setting): boolean {
  const isHeld = (clause: Clause) => isTrue(clause, answers, setting)
  return 'all' in condition ? condition.all.every(isHeld) : condition.any.some(isHeld)
}

/** The keys of the items that a condition looks at. */
export const itemsAskedBy = (condition: Condition): readonly string[] =>
  clausesOf(condition).flatMap((clause) => ('item' in clause ? [clause.item] : []))
