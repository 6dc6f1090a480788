import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'
import type { AppEnv } from '../app-env.ts'

/**
 * One line per request: ids, the pattern of the route, the status, the time. The address itself is left out: a
 * query may hold a name, a path a token that somebody pasted in the wrong place.
 */
export const requestLog = (log: Logger, surface: 'portal' | 'intake') =>
  createMiddleware<AppEnv>(async (c, next) => {
    const started = performance.now()
    await next()
    log.info(
      {
        surface,
        requestId: c.get('requestId'),
        method: c.req.method,
        route: c.get('subject') ?? routePath(c, -1),
        status: c.res.status,
        ms: Math.round(performance.now() - started),
      },
      'request',
    )
  })
