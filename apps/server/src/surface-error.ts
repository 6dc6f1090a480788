import { HTTPException } from 'hono/http-exception'
import type { Logger } from 'pino'
import type { AnswerProblem, AppContext } from './app-env.ts'
import { PROBLEM_STATUS } from './problem.ts'
import type { Problem } from './problem.ts'

const problemOf = (status: number): Problem | undefined =>
  (['notFound', 'wrongMethod', 'tooLarge', 'wrongMedia', 'refused', 'slow'] as const).find(
    (problem) => PROBLEM_STATUS[problem] === status,
  )

/** The last net of a surface. What nobody foresaw is logged by kind and place, without its message. */
export const surfaceError = (log: Logger, answer: AnswerProblem) => (error: Error, c: AppContext) => {
  const problem = error instanceof HTTPException ? problemOf(error.status) : undefined
  if (problem === undefined) {
    const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 12)
    log.error({ requestId: c.get('requestId'), kind: error.name, frames }, 'unexpected error')
  }
  return answer(c, problem ?? 'failed')
}
