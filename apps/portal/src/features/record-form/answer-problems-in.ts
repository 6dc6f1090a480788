import type { AnswerRefusal } from '@sebone/domain/instrument/answer-refusal'
import type { Refusal } from '../../data/refusal.ts'

// The server speaks of answers in the domain's own refusals; only that each names its item is looked at here.
const isProblem = (value: unknown): value is AnswerRefusal =>
  typeof value === 'object' && value !== null && 'code' in value && 'item' in value && typeof value.item === 'string'

/** Which answers the server could not take; empty where it refused the form for something else. */
export function answerProblemsIn(refusal: Refusal): readonly AnswerRefusal[] {
  const problems = refusal.code === 'answersIncomplete' ? refusal['problems'] : null
  return Array.isArray(problems) ? problems.filter(isProblem) : []
}
