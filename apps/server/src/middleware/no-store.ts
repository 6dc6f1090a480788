import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env.ts'

/** Pages and answers stay in no cache, on the way or on the device, unless a file says otherwise itself. */
export const noStore = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  const { headers } = c.res
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
})
