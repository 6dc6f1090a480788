import type { AppContext } from './app-env.ts'
import { PROBLEM_STATUS } from './problem.ts'
import type { Problem } from './problem.ts'

const TRPC_CODE: Readonly<Record<Problem, string>> = {
  notFound: 'NOT_FOUND',
  wrongMethod: 'METHOD_NOT_SUPPORTED',
  tooLarge: 'PAYLOAD_TOO_LARGE',
  wrongMedia: 'UNSUPPORTED_MEDIA_TYPE',
  refused: 'FORBIDDEN',
  failed: 'INTERNAL_SERVER_ERROR',
  slow: 'SERVICE_UNAVAILABLE',
}

/** A problem met before the router, in the very shape in which the router answers, so that callers read one shape. */
export const trpcProblem = (c: AppContext, problem: Problem): Response =>
  c.json(
    {
      error: {
        code: -32_600,
        message: problem,
        data: { code: TRPC_CODE[problem], httpStatus: PROBLEM_STATUS[problem], refusal: { code: problem } },
      },
    },
    PROBLEM_STATUS[problem],
  )
