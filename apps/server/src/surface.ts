import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { Logger } from 'pino'
import type { AnswerProblem, AppEnv } from './app-env.ts'
import { bodyLimit } from './middleware/body-limit.ts'
import type { BodyLimits } from './middleware/body-limit.ts'
import { compressPages } from './middleware/compress-pages.ts'
import { noStore } from './middleware/no-store.ts'
import { originCheck } from './middleware/origin-check.ts'
import { requestId } from './middleware/request-id.ts'
import { requestLog } from './middleware/request-log.ts'
import { securityHeaders } from './middleware/security-headers.ts'
import { timeLimit } from './middleware/time-limit.ts'
import { surfaceError } from './surface-error.ts'

const REQUEST_MS = 20_000

export interface SurfaceOptions {
  readonly name: 'portal' | 'intake'
  readonly log: Logger
  readonly secure: boolean
  readonly contentSecurityPolicy: string
  readonly bodies: BodyLimits
  readonly answerProblem: AnswerProblem
}

/** What portal and patient app have in common: every guard that a request passes before any route sees it. */
export function makeSurface(options: SurfaceOptions): Hono<AppEnv> {
  const { name, log, answerProblem } = options
  const app = new Hono<AppEnv>()
  app.use(
    requestId,
    requestLog(log, name),
    securityHeaders(options),
    noStore,
    compressPages,
    methodNotAllowed({
      app,
      onMethodNotAllowed: async (c, methods) => {
        const response = await answerProblem(c, 'wrongMethod')
        response.headers.set('Allow', methods.join(', '))
        return response
      },
    }),
    timeLimit(REQUEST_MS),
    originCheck(answerProblem),
    bodyLimit(options.bodies, answerProblem),
  )
  app.onError(surfaceError(log, answerProblem))
  app.notFound((c) => answerProblem(c, 'notFound'))
  return app
}
