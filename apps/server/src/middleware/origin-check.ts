import { createMiddleware } from 'hono/factory'
import type { AnswerProblem, AppEnv } from '../app-env.ts'

const CHANGES_NOTHING = ['GET', 'HEAD', 'OPTIONS']

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/**
 * Whatever may change something must come from a page of this very surface. Browsers say so in `Origin` on every
 * POST (`null` from a sandbox or a stripped referrer, which is refused), newer ones in `Sec-Fetch-Site` too. Host
 * and port are compared, so that portal and patient app refuse each other; a proxy may stand before and speak TLS.
 */
export const originCheck = (answer: AnswerProblem) =>
  createMiddleware<AppEnv>(async (c, next) => {
    if (CHANGES_NOTHING.includes(c.req.method)) return next()
    const origin = c.req.header('Origin')
    const site = c.req.header('Sec-Fetch-Site')
    const isOwn = origin !== undefined && hostOf(origin) === c.req.header('Host')
    if (!isOwn || (site !== undefined && site !== 'same-origin')) return answer(c, 'refused')
    return next()
  })
