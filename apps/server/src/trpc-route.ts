import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import type { AnyRouter, inferRouterContext } from '@trpc/server'
import type { Hono } from 'hono'
import type { AppContext, AppEnv } from './app-env.ts'

/** A router over HTTP. Queries may come by POST too, so that what they ask stands in no address. */
export function trpcRoute<Router extends AnyRouter>(
  app: Hono<AppEnv>,
  router: Router,
  maxBatchSize: number,
  createContext: (c: AppContext, setCookie: (header: string) => void) => Promise<inferRouterContext<Router>>,
): void {
  app.on(['GET', 'POST'], '/trpc/*', (c) => {
    // The endpoint's name is ours; anything else in an address is not for the log.
    const asked = c.req.path.slice('/trpc/'.length)
    c.set('subject', `trpc ${/^[\w.,]{1,200}$/.test(asked) ? asked : '?'}`)
    return fetchRequestHandler({
      endpoint: '/trpc',
      req: c.req.raw,
      router,
      maxBatchSize,
      allowMethodOverride: true,
      createContext: ({ resHeaders }) => createContext(c, (header) => resHeaders.append('Set-Cookie', header)),
    })
  })
}
