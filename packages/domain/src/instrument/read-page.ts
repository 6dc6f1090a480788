import type { Result } from '../result.ts'
import type { Answer, Answers } from './answer.ts'
import type { InstrumentDefinition, Page } from './definition.ts'
import type { AnswerRefusal, ReadingContext } from './read-answer.ts'
import { accept } from '../result.ts'
import { holds, itemsAskedBy, UNKNOWN_SETTING, type Setting } from './condition.ts'
import { readAnswer } from './read-answer.ts'
import { missingAnswer } from './read-answers.ts'

type PageContext = ReadingContext &
  Readonly<{
    /** What was answered before, on this page and on others. */
    answers: Answers
    setting?: Setting
    /** Saved on the way: what must be answered may still be blank, and what was not sent stays as it was. */
    isPartial?: boolean
  }>

/**
 * Reads one page as a form sends it: the answers to store, or every problem, in the order of the items. Refused are
 * items that the page does not have, answers that cannot be read, those to questions that are not asked, and, unless the
 * page is saved on the way, what must be answered and is not. Of an item whose condition looks at a refused one nothing is said.
 */
export function readPage(
  definition: InstrumentDefinition,
  page: Page,
  raw: Readonly<Record<string, unknown>>,
  context: PageContext,
): Result<Answers, AnswerRefusal[]> {
  const refusals: AnswerRefusal[] = Object.keys(raw)
    .filter((key) => !page.items.includes(key))
    .map((key) => ({ code: 'unknownItem', item: key.slice(0, 40) }))

  const known: Record<string, Answer> = {}
  const read: Record<string, Answer> = {}
  const unclear = new Set<string>()
  for (const item of definition.items) {
    const { key, showWhen } = item
    if (showWhen && itemsAskedBy(showWhen).some((asked) => unclear.has(asked))) {
      unclear.add(key)
      continue
    }
    const isShown = showWhen === undefined || holds(showWhen, known, context.setting ?? UNKNOWN_SETTING)
    const isSent = page.items.includes(key) && (Object.hasOwn(raw, key) || !context.isPartial)
    if (!isSent) {
      const before = Object.hasOwn(context.answers, key) ? context.answers[key] : undefined
      if (isShown && before) known[key] = before
      continue
    }
    const answer = readAnswer(item, Object.hasOwn(raw, key) ? raw[key] : undefined, context)
    const isBlank = answer.ok && answer.value.kind === 'blank'
    if (!isShown && isBlank) continue
    const refusal = isShown ? (isBlank && !context.isPartial ? missingAnswer(item) : null) : notAsked(key)
    if (!answer.ok || refusal) {
      refusals.push(refusal ?? (answer.ok ? notAsked(key) : answer.error))
      unclear.add(key)
      continue
    }
    known[key] = answer.value
    read[key] = answer.value
  }
  return refusals.length > 0 ? { ok: false, error: refusals } : accept(read)
}

const notAsked = (item: string): AnswerRefusal => ({ code: 'answerNotAsked', item })
