import type { Result } from '../result.ts'
import type { Answer, Answers } from './answer.ts'
import type { InstrumentDefinition, Item } from './definition.ts'
import type { AnswerRefusal, ReadingContext } from './read-answer.ts'
import { accept } from '../result.ts'
import { holds, itemsAskedBy, UNKNOWN_SETTING, type Setting } from './condition.ts'
import { readAnswer } from './read-answer.ts'

const MISSING = {
  score: 'answerMissing',
  singleChoice: 'choiceMissing',
  multipleChoice: 'choiceMissing',
  yesNo: 'choiceMissing',
  wholeNumber: 'numberMissing',
  date: 'dateMissing',
  extent: 'extentMissing',
} as const

/** The refusal for an item left blank, or null where it may be. */
export const missingAnswer = (item: Item): AnswerRefusal | null =>
  item.optional ? null : { code: MISSING[item.kind], item: item.key }

/**
 * Reads a whole form before it is sent. Every problem is reported, in the order of the items: keys that the definition
 * does not have, answers that cannot be read, items left blank that must be answered, and answers to questions that
 * were not asked (`answerNotAsked`). Where a condition looks at an answer that was refused, it is not known whether
 * the item is asked: nothing is said about it.
 */
export function readAnswers(
  definition: InstrumentDefinition,
  raw: Readonly<Record<string, unknown>>,
  context: ReadingContext & Readonly<{ setting?: Setting }> = {},
): Result<Answers, AnswerRefusal[]> {
  const known = new Set(definition.items.map((item) => item.key))
  const refusals: AnswerRefusal[] = Object.keys(raw)
    .filter((key) => !known.has(key))
    .map((key) => ({ code: 'unknownItem', item: key.slice(0, 40) }))

  const answers: Record<string, Answer> = {}
  const unclear = new Set<string>()
  for (const item of definition.items) {
    if (item.showWhen && itemsAskedBy(item.showWhen).some((key) => unclear.has(key))) {
      unclear.add(item.key)
      continue
    }
    const isShown = item.showWhen === undefined || holds(item.showWhen, answers, context.setting ?? UNKNOWN_SETTING)
    const read = readAnswer(item, Object.hasOwn(raw, item.key) ? raw[item.key] : undefined, context)
    const refusal = whyRefused(item, read, isShown)
    if (refusal) {
      refusals.push(refusal)
      unclear.add(item.key)
    } else if (isShown && read.ok) answers[item.key] = read.value
  }
  return refusals.length > 0 ? { ok: false, error: refusals } : accept(answers)
}

function whyRefused(item: Item, read: Result<Answer, AnswerRefusal>, isShown: boolean): AnswerRefusal | null {
  const isBlank = read.ok && read.value.kind === 'blank'
  if (!isShown) return isBlank ? null : { code: 'answerNotAsked', item: item.key }
  if (!read.ok) return read.error
  return isBlank ? missingAnswer(item) : null
}
