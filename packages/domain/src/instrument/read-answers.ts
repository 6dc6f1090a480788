import type { Result } from '../result.ts'
import type { Answer, Answers } from './answer.ts'
import type { InstrumentDefinition } from './definition.ts'
import type { AnswerRefusal } from './read-answer.ts'
import { accept } from '../result.ts'
import { readAnswer } from './read-answer.ts'

/**
 * Reads a whole form before it is sent. Every problem is reported, in the order of the items: keys that the definition
 * does not have, answers that cannot be read, and score items left without a number and without "not sure".
 */
export function readAnswers(
  definition: InstrumentDefinition,
  raw: Readonly<Record<string, unknown>>,
): Result<Answers, AnswerRefusal[]> {
  const known = new Set(definition.items.map((item) => item.key))
  const refusals: AnswerRefusal[] = Object.keys(raw)
    .filter((key) => !known.has(key))
    .map((key) => ({ code: 'unknownItem', item: key.slice(0, 40) }))

  const answers: [string, Answer][] = []
  for (const item of definition.items) {
    const read = readAnswer(item, Object.hasOwn(raw, item.key) ? raw[item.key] : undefined)
    const isMissing = item.kind === 'score' && read.ok && read.value.kind === 'blank'
    if (isMissing) refusals.push({ code: 'answerMissing', item: item.key })
    else if (!read.ok) refusals.push(read.error)
    else answers.push([item.key, read.value])
  }
  return refusals.length > 0 ? { ok: false, error: refusals } : accept(Object.fromEntries(answers))
}
